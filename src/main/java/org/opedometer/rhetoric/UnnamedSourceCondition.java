package org.opedometer.rhetoric;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.TokenRange;

/** Whether a claim is laid at a source that is not named, in a sentence that cites none. */
final class UnnamedSourceCondition implements Condition {
  private static final Set<String> PREPOSITIONS = Set.of("for", "by");
  private static final Set<String> SINGULAR = Set.of("some", "any", "no");

  /** Marks of a citation: a year in brackets, a date of publication, a named paper. */
  private static final Pattern CITED =
      Pattern.compile(
          "\\((?:19|20)\\d\\d\\)|\\[\\d+]|\\b(?:by|in|from|of) [A-Z][\\w.]+ (?:\\(|in"
              + " (?:19|20)\\d\\d)|https?://|\\b(?:in|by) The [A-Z]");

  @Override
  public boolean holds(RhetoricContext context, Sentence sentence, TokenRange range) {
    String text = sentence.span().in(context.essay().text());
    if (CITED.matcher(text).find()) {
      return false;
    }
    String before = range.from() > 0 ? sentence.token(range.from() - 1).lower() : "";
    boolean definite =
        before.equals("the")
            || before.equals("these")
            || before.equals("his")
            || before.equals("her")
            || before.equals("who")
            || before.equals("what");
    String last = sentence.token(range.to() - 1).lower();
    String next = range.to() < sentence.tokens().size() ? sentence.token(range.to()).lower() : "";
    boolean sight = last.equals("seen") && Set.of("in", "on", "at", "along", "near").contains(next);
    boolean object = last.equals("claim") && next.endsWith("ing");
    boolean formula = Set.of("grace", "hello", "no", "yes", "goodbye").contains(next);
    return !isNoun(sentence, range) && !formula && !definite && !object && !sight;
  }

  /** {@code critics' claims}, {@code some say in it}: what looks like a verb is a noun. */
  private static boolean isNoun(Sentence sentence, TokenRange range) {
    List<Token> tokens = sentence.tokens().subList(range.from(), range.to());
    Token first = tokens.get(0);
    Token last = tokens.get(tokens.size() - 1);
    boolean states = tokens.stream().anyMatch(t -> t.is("VB") || t.lower().equals("according"));
    return !states
        && !PREPOSITIONS.contains(first.lower())
        && (last.is("NNS") || last.is("NN") && SINGULAR.contains(first.lower()));
  }
}
