package org.opedometer.rhetoric.loaded;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.Sentence;
import org.opedometer.names.NameMask;
import org.opedometer.names.SideWords;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Reads sentences as the heads want them, names marked and groups hidden. Safe for use by many
 * threads.
 */
public final class LoadedInputReader {
  private static final Set<String> LOADED = Set.of("loaded", "attack");
  private static final Set<String> READ =
      Set.of("loaded", "attack", "certainty", "device", "valence", "sentiment");

  private final NameMask mask;
  private final LexiconMatcher matcher;

  /**
   * @param lexicons the shipped lists by name, without a user's changes: the heads were trained
   *     beside them; {@code groups} names groups of people
   */
  public LoadedInputReader(Map<String, Lexicon> lexicons) {
    List<Lexicon> read = lexicons.values().stream().filter(l -> READ.contains(l.layer())).toList();
    Lexicon groups = lexicons.get("groups");
    if (groups == null) {
      throw new IllegalArgumentException("the list groups is missing");
    }
    this.mask =
        new NameMask(
            groups,
            new SideWords(lexicons.get("sides")),
            read.stream().filter(l -> LOADED.contains(l.layer())).toList());
    this.matcher = new LexiconMatcher(read);
  }

  /** The sentence, or nothing where the encoder is off. */
  public Optional<LoadedInput> read(AnnotatedEssay essay, Sentence sentence) {
    boolean[] names = mask.names(sentence);
    return essay
        .vectors(sentence, mask.hide(essay.words(sentence), sentence))
        .map(vectors -> new LoadedInput(sentence, names, vectors, hits(sentence, names)));
  }

  private List<LexiconHit> hits(Sentence sentence, boolean[] names) {
    return matcher.match(sentence.tokens()).stream().filter(hit -> !touches(hit, names)).toList();
  }

  private static boolean touches(LexiconHit hit, boolean[] names) {
    for (int i = hit.from(); i < hit.to(); i++) {
      if (names[i]) {
        return true;
      }
    }
    return false;
  }
}
