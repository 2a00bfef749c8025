package org.opedometer.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.model.Sentence;
import org.opedometer.names.NameMask;
import org.opedometer.names.SideWords;
import org.opedometer.syntax.AnnotatedEssay;

/** Hides names and groups before the reader reads. Safe for use by many threads. */
public final class NeutralSentences {
  private static final Set<String> LOADED = Set.of("loaded", "attack");

  private final NameMask mask;

  /**
   * @param lexicons the shipped lists by name, without a user's changes: the reader was trained
   *     beside them; {@code groups} names groups of people
   * @throws IllegalArgumentException if the list of groups is missing
   */
  public NeutralSentences(Map<String, Lexicon> lexicons) {
    Lexicon groups = lexicons.get("groups");
    if (groups == null) {
      throw new IllegalArgumentException("the list groups is missing");
    }
    List<Lexicon> loaded =
        lexicons.values().stream().filter(l -> LOADED.contains(l.layer())).toList();
    this.mask = new NameMask(groups, new SideWords(lexicons.get("sides")), loaded);
  }

  /** The sentence, or nothing where the encoder is off. */
  public Optional<NeutralSentence> of(AnnotatedEssay essay, Sentence sentence) {
    return essay
        .vectors(sentence, mask.hide(essay.words(sentence), sentence))
        .map(
            vectors ->
                new NeutralSentence(new NamelessSentence(sentence, mask.names(sentence)), vectors));
  }
}
