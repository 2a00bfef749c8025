package org.opedometer.claims.consistency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.opedometer.claims.quantity.Years;
import org.opedometer.model.Claim;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.text.WordSet;

/** What a claim says apart from its numbers, to be held against another's. */
record Likeness(Set<String> lemmas, List<String> names, Set<String> numbers, Set<String> years) {
  static final double SAME = .8;
  private static final int FEWEST = 4; // content lemmas that can be told apart from chance
  private static final Set<String> EMPTY =
      WordSet.of("be have do say that more than year percent cent per also not");

  static Likeness of(AnnotatedEssay essay, Claim claim) {
    Sentence sentence = essay.sentence(claim.sentence());
    Set<String> lemmas = new TreeSet<>();
    List<String> names = new ArrayList<>(); // in order: A beat B is not B beat A
    Set<String> years = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      String lemma = token.identity();
      boolean content = token.is("N") || token.is("V") || token.is("J");
      if (content
          && token.isWord()
          && !EMPTY.contains(lemma)
          && !Character.isDigit(lemma.charAt(0))) {
        lemmas.add(lemma);
      }
      if (isName(token)) {
        names.add(lemma);
      }
      if (Years.isYear(lemma)) {
        years.add(lemma);
      }
    }
    Set<String> numbers = new TreeSet<>();
    claim
        .quantities()
        .forEach(q -> numbers.add(q.toLowerCase(Locale.ROOT).replaceAll("[\\s,]+", "")));
    return new Likeness(lemmas, names, numbers, years);
  }

  private static boolean isName(Token token) {
    boolean capital = Character.isUpperCase(token.word().codePointAt(0));
    return token.is("NNP") || capital && token.index() > 0;
  }

  /** Share of content lemmas the two have in common, 0..1; 0 where either has too few. */
  double to(Likeness other) {
    int larger = Math.max(lemmas.size(), other.lemmas.size());
    if (Math.min(lemmas.size(), other.lemmas.size()) < FEWEST) {
      return 0;
    }
    Set<String> common = new HashSet<>(lemmas);
    common.retainAll(other.lemmas);
    return (double) common.size() / larger;
  }

  boolean sameNumbers(Likeness other) {
    return numbers.equals(other.numbers) || numbers.isEmpty() || other.numbers.isEmpty();
  }

  /** Whether both state numbers, of the same years and names in this order, and share none. */
  boolean otherNumbers(Likeness other) {
    boolean apart =
        !numbers.isEmpty()
            && numbers.size() == other.numbers.size()
            && numbers.stream().noneMatch(other.numbers::contains);
    return apart && years.equals(other.years) && names.equals(other.names);
  }

  static List<Likeness> all(AnnotatedEssay essay, List<Claim> claims) {
    return claims.stream().map(c -> of(essay, c)).toList();
  }
}
