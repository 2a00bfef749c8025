package org.opedometer.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.text.WordSet;

/**
 * Knows the names of persons, places, organisations, nations, religions, parties and groups, which
 * are never loaded by themselves, and hides political sides and the groups that no neutral word
 * stands for, so that what is learnt and what is found cannot hang on who is named.
 *
 * <p>Safe for use by many threads.
 */
public final class NameMask {
  /** Stands for every group: a name that persons, places and companies bear. */
  static final String NAME = "Victoria";

  private static final String HIDDEN = "";

  /** Neutral words of the political family: any of its members sounds of a side. */
  private static final Set<String> POLITICAL =
      WordSet.of("republican republicans leftist leftists leftwing liberalism");

  private static final Pattern MARKS = Pattern.compile("/[A-Z]+|=");

  private final Set<String> groups;
  private final Set<String> hidden;
  private final Set<String> loaded = new HashSet<>();

  /**
   * @param groups words for groups of people that are written small, such as {@code women}
   * @param sides words that stand as one of their family before the mask sees them
   * @param lexicons lists of loaded words: those are no names though a headline gives them capitals
   */
  public NameMask(Lexicon groups, SideWords sides, Iterable<Lexicon> lexicons) {
    this.groups = forms(groups);
    this.hidden = new HashSet<>(POLITICAL);
    this.groups.stream().filter(g -> !sides.isSide(g)).forEach(this.hidden::add);
    lexicons.forEach(lexicon -> loaded.addAll(forms(lexicon)));
    loaded.removeAll(this.groups);
  }

  private static Set<String> forms(Lexicon lexicon) {
    Set<String> forms = new HashSet<>();
    lexicon.entries().stream()
        .filter(entry -> entry.term().words().size() == 1)
        .flatMap(entry -> List.of(MARKS.matcher(entry.text()).replaceAll("").split("\\|")).stream())
        .forEach(form -> forms.add(form.toLowerCase(Locale.ROOT)));
    return forms;
  }

  /** For each token whether it is a name or part of one. */
  public boolean[] names(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean headline = ProperNames.isHeadline(sentence);
    boolean[] names = new boolean[tokens.size()];
    for (Token token : tokens) {
      names[token.index()] = isName(token, headline);
    }
    return names;
  }

  private boolean isName(Token token, boolean headline) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String word = token.word().toLowerCase(Locale.ROOT);
    if (groups.contains(lemma) || groups.contains(word) || token.entity() != EntityKind.NONE) {
      return token.isWord();
    }
    boolean capital = Character.isUpperCase(token.word().codePointAt(0));
    if (!capital || loaded.contains(lemma) || loaded.contains(word)) {
      return false;
    }
    boolean adjective = token.is("JJ") || token.is("NNS");
    return token.is("NNP") || adjective && !headline && token.index() > 0;
  }

  /**
   * The words of a sentence as the heads read them: the first of a row of words for groups is
   * {@link #NAME}, the others are empty, so that long names look like short ones.
   *
   * @param words of the tokens, names and sides neutral
   */
  public List<String> hide(List<String> words, Sentence sentence) {
    List<String> read = new ArrayList<>(words.size());
    boolean inside = false;
    for (Token token : sentence.tokens()) {
      boolean group = isHidden(token);
      read.add(!group ? words.get(token.index()) : inside ? HIDDEN : NAME);
      inside = group;
    }
    return read;
  }

  /** Whether it is for a political side or a group that no family's neutral word stands for. */
  private boolean isHidden(Token token) {
    return hidden.contains(token.lemma().toLowerCase(Locale.ROOT))
        || hidden.contains(token.word().toLowerCase(Locale.ROOT));
  }
}
