package org.opedometer.claims.checkworthy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.opedometer.claims.quantity.Quantity;
import org.opedometer.claims.support.Clause;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.ClaimKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.text.WordSet;

/**
 * Finds ranks ({@code the oldest in the county, first to, last of forty}) and comparisons of things
 * that can be measured.
 */
final class ComparisonFinder {
  static final Set<String> MEASURED =
      WordSet.of(
          "fast slow cheap expensive costly dear long short heavy light high low big small "
              + "large old young tall wide narrow deep quiet loud hot cold warm rich poor "
              + "efficient often frequent frequently quickly slowly late early few common "
              + "populous populated popular accurate safe dangerous quick profitable productive "
              + "likely great soon crowded dry wet polluted deadly paid");
  private static final Pattern ORDER =
      Pattern.compile("first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only");
  private static final Set<String> EVALUATIONS =
      Set.of("good", "better", "best", "bad", "worse", "worst", "well", "wise", "kind");
  private static final Set<String> MASS =
      WordSet.of(
          "value money energy water time power revenue tax fuel space traffic food oil gas "
              + "carbon waste crime land memory electricity");
  private static final Set<String> PRICES =
      Set.of("cost", "price", "rate", "fee", "wage", "speed", "tax", "risk", "pay");
  private final LexiconMatcher matcher;

  ComparisonFinder(Map<String, Lexicon> lexicons) {
    matcher = new LexiconMatcher(List.of(lexicons.get("comparisons")));
  }

  List<Fact> find(Sentence sentence, List<Clause> clauses, List<Quantity> quantities) {
    List<Fact> facts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      int i = token.index();
      if (token.tag().equals("JJS") || token.tag().equals("RBS")) {
        RankFinder.superlative(sentence, i, facts);
      } else if (ORDER.matcher(word(sentence, i)).matches()) {
        RankFinder.ordinal(sentence, i, facts);
      } else if (isComparative(sentence, token)) {
        comparative(sentence, clauses, i, facts);
      }
    }
    for (LexiconHit hit : matcher.match(sentence.tokens())) {
      boolean verb =
          sentence.token(hit.from()).is("V") && hit.entry().strength() == Strength.STRONG;
      boolean phrase =
          hit.entry()
              .text()
              .matches(
                  "(?:at )?a fraction of.*|on (?:a )?par with|superior to|inferior to|at half"
                      + " the|second only to");
      if (verb && hit.entry().text().startsWith("out")) {
        facts.add(new Fact(ClaimKind.COMPARISON, hit.from(), 2.6));
      } else if (phrase) {
        facts.add(
            new Fact(
                ClaimKind.COMPARISON, hit.from(), 2 + identified(sentence, clauses, hit.from())));
      }
    }
    for (Quantity q : quantities) {
      String next = word(sentence, q.to());
      boolean compares =
          word(sentence, q.from()).matches("twice|half|double|triple")
              || next.matches("times|as|less|more|behind|ahead");
      if (compares && q.weight() > .5) {
        facts.add(new Fact(ClaimKind.COMPARISON, q.from(), 1));
      }
    }
    return facts;
  }

  private static boolean isComparative(Sentence sentence, Token token) {
    boolean untagged =
        token.is("RB")
            && word(sentence, token.index() + 1).equals("than")
            && !base(lemma(sentence, token.index())).equals(lemma(sentence, token.index()));
    return token.tag().equals("JJR") || token.tag().equals("RBR") || untagged;
  }

  private static void comparative(
      Sentence sentence, List<Clause> clauses, int i, List<Fact> facts) {
    int than = -1;
    for (int j = i + 1; j < sentence.tokens().size() && than < 0; j++) {
      than = word(sentence, j).equals("than") ? j : -1;
    }
    if (than < 0) {
      if (PRICES.contains(lemma(sentence, i + 1))
          && MEASURED.contains(base(lemma(sentence, i)))) { // at lower costs
        facts.add(new Fact(ClaimKind.COMPARISON, i, 2 + identified(sentence, clauses, i)));
      }
      return;
    }
    boolean any =
        word(sentence, than + 1).matches("any|all|every")
            || word(sentence, than + 2).equals("any")
            || sentence.token(0).lemma().equalsIgnoreCase("no");
    String attribute =
        word(sentence, i).matches("more|less|fewer") && i + 1 < than
            ? lemma(sentence, i + 1)
            : base(lemma(sentence, i));
    boolean counted =
        word(sentence, i).matches("more|less|fewer")
            && (than == i + 1
                || sentence.token(i + 1).is("NNS")
                || MASS.contains(lemma(sentence, i + 1))
                || MASS.contains(lemma(sentence, i + 2)));
    boolean spent =
        FactFinder.lemma(sentence, i - 1)
            .matches("cost|weigh|earn|pay|spend|use|take|last|hold|run");
    boolean measured = counted || spent || MEASURED.contains(attribute);
    double identified = identified(sentence, clauses, i);
    double weight =
        (measured ? 1.4 : -.8)
            + identified
            + (EVALUATIONS.contains(attribute) ? -1 : 0)
            + tail(sentence, than);
    facts.add(
        new Fact(
            any ? ClaimKind.RANK : ClaimKind.COMPARISON, i, Math.max(.2, weight + (any ? .8 : 0))));
  }

  private static double identified(Sentence sentence, List<Clause> clauses, int token) {
    return clauses.stream()
        .filter(c -> c.holds(token))
        .mapToDouble(c -> identified(sentence, c))
        .max()
        .orElse(0);
  }

  /**
   * What is compared: a name, a definite or plural thing with something told of it, or a bare
   * abstract.
   */
  private static double identified(Sentence sentence, Clause clause) {
    if (clause.subject() < 0 || Mentions.isAuthor(sentence, clause)) {
      return -.6;
    }
    boolean counted =
        sentence.token(clause.subject()).tag().equals("NNS")
            || sentence.token(clause.subjectStart()).is("DT");
    int particular = Mentions.particular(sentence, clause);
    boolean empty = word(sentence, clause.subject()).matches("it|this|that|nothing");
    return empty ? -.8 : particular == 2 ? 1.2 : particular == 1 ? 1 : counted ? .8 : -.6;
  }

  /**
   * What stands behind {@code than}: a thing of the same sort ({@code the old ones}) speaks for it,
   * a bare word against.
   */
  private static double tail(Sentence sentence, int than) {
    int left = sentence.tokens().size() - than - 1;
    return word(sentence, than + 1)
            .matches("the|a|an|any|those|theirs|they|it|its|in|on|at|last|under|ever")
        ? .7
        : left <= 2 && !upper(sentence, than + 1) ? -.5 : .4;
  }

  private static boolean upper(Sentence sentence, int i) {
    return i < sentence.tokens().size()
        && Character.isUpperCase(sentence.token(i).word().charAt(0));
  }

  static boolean before(Sentence sentence, int i, String words) {
    return word(sentence, i - 1).matches(words) || word(sentence, i - 2).matches(words);
  }

  static String base(String word) {
    for (String ending : List.of("er", "r", "ier", "est", "st", "iest")) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        if (MEASURED.contains(stem) || MEASURED.contains(stem + "y")) {
          return MEASURED.contains(stem) ? stem : stem + "y";
        }
        if (stem.length() > 2 && MEASURED.contains(stem.substring(0, stem.length() - 1))) {
          return stem.substring(0, stem.length() - 1);
        }
      }
    }
    return word;
  }

  static String word(Sentence sentence, int i) {
    return i < 0 || i >= sentence.tokens().size()
        ? ""
        : sentence.token(i).word().toLowerCase(Locale.ROOT);
  }

  static String lemma(Sentence sentence, int i) {
    return FactFinder.lemma(sentence, i);
  }
}
