package org.opedometer.claims.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.opedometer.model.Phrase;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;

/** Reads the clauses of a sentence off its constituents; much cheaper than a dependency graph. */
public final class ClauseReader {
  private static final Set<String> CLAUSES = Set.of("S", "SINV", "SQ", "RRC");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
  private final Sentence sentence;
  private final List<Clause> clauses = new ArrayList<>();

  private ClauseReader(Sentence sentence) {
    this.sentence = sentence;
  }

  /** All clauses, outer before inner, coordinated verbs as clauses of their own. */
  public static List<Clause> read(Sentence sentence) {
    ClauseReader reader = new ClauseReader(sentence);
    reader.visit(sentence.tree(), null);
    return reader.clauses;
  }

  private void visit(Phrase phrase, Phrase relative) {
    if (CLAUSES.contains(phrase.label())) {
      Phrase subject = subject(phrase, relative);
      phrase.children().stream()
          .filter(c -> c.label().equals("VP"))
          .forEach(vp -> clause(phrase, subject, vp));
    }
    for (Phrase child : phrase.children()) {
      visit(child, relative(phrase, child));
    }
  }

  /** The noun that a relative clause tells more of is its subject. */
  private static Phrase relative(Phrase phrase, Phrase child) {
    if (phrase.label().equals("NP") && child.label().equals("SBAR")) {
      return phrase.children().get(0);
    }
    return null;
  }

  private static Phrase subject(Phrase clause, Phrase relative) {
    Phrase subject = null;
    for (Phrase child : clause.children()) {
      if (child.label().equals("VP")) {
        break;
      }
      subject = child.label().equals("NP") ? child : subject;
    }
    return subject == null ? relative : subject;
  }

  private void clause(Phrase whole, Phrase subject, Phrase vp) {
    List<Phrase> inner = vp.children().stream().filter(c -> c.label().equals("VP")).toList();
    boolean coordinated = inner.size() > 1 && !startsWithVerb(vp);
    if (coordinated) {
      inner.forEach(v -> clause(v, subject, v));
      return;
    }
    boolean negated = false;
    boolean passive = false;
    String first = "";
    int verb = -1;
    for (Phrase at = vp; at != null; ) {
      Phrase next = null;
      for (Phrase child : at.children()) {
        Token token = sentence.token(child.start());
        if (child.isLeaf()
            && (child.label().startsWith("V")
                || child.label().equals("MD")
                || child.label().equals("TO"))) {
          first = first.isEmpty() ? child.label() : first;
          passive = lemma(verb).equals("be") && child.label().matches("VB[ND]");
          verb = child.label().startsWith("V") ? child.start() : verb;
        }
        negated |= child.size() == 1 && token.lemma().matches("(?i)not|n't|never");
        next = next == null && child.label().equals("VP") ? child : next;
      }
      at = verb < 0 || AUXILIARIES.contains(lemma(verb)) ? next : null;
    }
    if (verb >= 0) {
      int start =
          subject == null || subject.start() < whole.start()
              ? Math.min(whole.start(), vp.start())
              : whole.start();
      clauses.add(
          new Clause(
              start,
              whole.end(),
              subject == null ? -1 : subject.head(),
              subject == null ? -1 : subject.start(),
              verb,
              mood(first, subject, vp, verb),
              passive,
              negated));
    }
  }

  private boolean startsWithVerb(Phrase vp) {
    Phrase first = vp.children().get(0);
    return first.isLeaf()
        && (first.label().startsWith("V")
            || first.label().equals("MD")
            || first.label().equals("TO"));
  }

  private String lemma(int token) {
    return token < 0 ? "" : sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  private Clause.Mood mood(String first, Phrase subject, Phrase vp, int verb) {
    boolean own = subject != null && subject.end() <= vp.start();
    boolean perfect =
        first.matches("VB[PZ]")
            && sentence.token(verb).tag().matches("VB[ND]")
            && lemma(firstVerb(vp)).equals("have")
            && firstVerb(vp) != verb;
    return switch (first) {
      case "MD" -> Clause.Mood.MODAL;
      case "VBD" -> Clause.Mood.PAST;
      case "VBZ" -> perfect ? Clause.Mood.PAST : Clause.Mood.PRESENT;
      case "VBP" ->
          perfect || isSingular(subject)
              ? Clause.Mood.PAST
              : subject == null && vp.start() <= 1 ? Clause.Mood.IMPERATIVE : Clause.Mood.PRESENT;
      case "VBN" ->
          own ? Clause.Mood.PAST : Clause.Mood.NONFINITE; // a simple past with the wrong tag
      case "VB" -> subject == null && isFirst(vp) ? Clause.Mood.IMPERATIVE : Clause.Mood.NONFINITE;
      default -> Clause.Mood.NONFINITE;
    };
  }

  /**
   * A singular noun takes no plural verb: {@code A computer beat} is a past tense with the wrong
   * tag.
   */
  private boolean isSingular(Phrase subject) {
    return subject != null
        && subject.head() >= 0
        && sentence.token(subject.head()).tag().matches("NNP?")
        && sentence.tokens().subList(subject.start(), subject.end()).stream()
            .noneMatch(t -> t.is("CC"));
  }

  private int firstVerb(Phrase vp) {
    return vp.children().stream()
        .filter(c -> c.isLeaf() && c.label().startsWith("V"))
        .findFirst()
        .map(Phrase::start)
        .orElse(vp.start());
  }

  /** Whether no other verb stands before this one. */
  private boolean isFirst(Phrase vp) {
    return sentence.tokens().stream()
        .limit(vp.start())
        .noneMatch(t -> t.is("V") || t.is("MD") || t.is("TO"));
  }
}
