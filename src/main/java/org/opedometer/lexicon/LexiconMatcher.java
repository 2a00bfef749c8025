package org.opedometer.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opedometer.model.Token;

/**
 * Finds the terms of some word lists in a sentence. Time grows with the sentence, not with the
 * lists.
 */
public final class LexiconMatcher {
  private static final int UNLESS_WINDOW = 4;
  private static final int NEAR_WINDOW = 8;
  private static final int NEGATION_WINDOW = 3;
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "never",
          "no",
          "hardly",
          "scarcely",
          "nor",
          "neither",
          "cannot",
          "without",
          "barely");

  /**
   * An entry in the index. No record: equal by identity, since hashing a whole list costs more than
   * matching it.
   */
  private static final class Indexed {
    private final Lexicon lexicon;
    private final LexiconEntry entry;
    private final String second; // the only form of the second word; empty if there is no such

    Indexed(Lexicon lexicon, LexiconEntry entry) {
      this.lexicon = lexicon;
      this.entry = entry;
      this.second = entry.term().onlyFormOf(1).filter(PlainForms::isAscii).orElse("");
    }

    /** Whether a term that begins at token {@code at} may go on as the sentence does. */
    boolean mayGoOn(PlainForms forms, int at) {
      return second.isEmpty() || forms.mayBe(at + 1, second);
    }
  }

  private final Map<String, List<Indexed>> byFirstForm = new HashMap<>();

  public LexiconMatcher(Collection<Lexicon> lexicons) {
    for (Lexicon lexicon : lexicons) {
      for (LexiconEntry entry : lexicon.entries()) {
        Indexed indexed = new Indexed(lexicon, entry);
        for (TermWord.Alternative first : entry.term().words().get(0).alternatives()) {
          add(first.form(), indexed);
          if (first.isHyphenated()) {
            add(first.form().substring(0, first.form().indexOf('-')), indexed);
          }
        }
      }
    }
  }

  private void add(String form, Indexed indexed) {
    byFirstForm.computeIfAbsent(form, f -> new ArrayList<>()).add(indexed);
  }

  /**
   * All hits whose conditions hold, by place; of those that begin together the longest first. Hits
   * may overlap.
   */
  public List<LexiconHit> match(List<Token> tokens) {
    List<LexiconHit> hits = new ArrayList<>();
    PlainForms forms = new PlainForms(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      for (Indexed candidate : candidates(forms.word(i), forms.lemma(i))) {
        int end = candidate.mayGoOn(forms, i) ? candidate.entry.term().matchAt(tokens, i) : -1;
        if (end > i && holds(candidate.entry, tokens, i, end)) {
          hits.add(new LexiconHit(candidate.lexicon, candidate.entry, i, end));
        }
      }
    }
    hits.sort(Comparator.comparingInt(LexiconHit::from).thenComparing(h -> -h.to()));
    return hits;
  }

  private List<Indexed> candidates(String word, String lemma) {
    List<Indexed> byWord = byFirstForm.getOrDefault(word, List.of());
    List<Indexed> byLemma =
        word.equals(lemma) ? List.of() : byFirstForm.getOrDefault(lemma, List.of());
    if (byWord.isEmpty() || byLemma.isEmpty()) {
      return byWord.isEmpty() ? byLemma : byWord;
    }
    Set<Indexed> both = new LinkedHashSet<>(byWord);
    both.addAll(byLemma);
    return List.copyOf(both);
  }

  private static boolean holds(LexiconEntry entry, List<Token> tokens, int from, int to) {
    for (Term term : entry.unless()) {
      if (term.occurs(tokens, from - UNLESS_WINDOW, to + UNLESS_WINDOW)) {
        return false;
      }
    }
    boolean near = entry.near().isEmpty();
    for (Term term : entry.near()) {
      near = near || term.occurs(tokens, from - NEAR_WINDOW, to + NEAR_WINDOW);
    }
    return near && !(entry.negatable() && isNegated(tokens, from));
  }

  /** Whether a negation stands within the three tokens before {@code from}. */
  public static boolean isNegated(List<Token> tokens, int from) {
    for (int i = Math.max(0, from - NEGATION_WINDOW); i < from; i++) {
      if (NEGATIONS.contains(tokens.get(i).word().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
