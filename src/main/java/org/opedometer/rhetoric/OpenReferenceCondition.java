package org.opedometer.rhetoric;

import java.util.Set;
import java.util.regex.Pattern;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.names.ProperNames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.rhetoric.rule.WordLine;

/**
 * Whether wording leaves open how many, who or on whose judgement. The kinds are those of Ganter
 * and Strube, "Finding Hedges by Chasing Weasels" (2009). Not numbers told otherwise ({@code some
 * 500}, {@code how many}).
 */
final class OpenReferenceCondition implements Condition {
  private static final Set<String> QUANTITIES =
      Set.of("many", "some", "several", "numerous", "certain", "of", "few", "countless");
  private static final int LISTED = 7; // tokens behind a quantity in which its list begins
  private static final Pattern LIST =
      Pattern.compile(" (?:namely|i\\.e\\.|:|of (?:which|whom) (?:is|are|were)) ");
  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "POS", "CD");

  @Override
  public boolean holds(RhetoricContext context, Sentence sentence, TokenRange range) {
    Token first = sentence.token(range.from());
    if (ProperNames.isNamed(sentence, range.from(), range.to()) && !isOfKind(sentence, range)) {
      return false;
    }
    if (isDoneBySomeone(sentence, range.to()) || isListed(context, sentence, range)) {
      return false;
    }
    if (isTarget(sentence, range)) {
      return false;
    }
    return switch (first.lower()) {
      case "some" -> !isNumber(sentence, range.to());
      case "others" -> !isNumber(sentence, range.from() - 1);
      case "most" -> isReputation(sentence, range) || !isSuperlative(sentence, range);
      default -> true;
    };
  }

  /** {@code several languages: Greek and Latin}: the sentence tells which they are. */
  private static boolean isListed(RhetoricContext context, Sentence sentence, TokenRange range) {
    if (!QUANTITIES.contains(sentence.token(range.to() - 1).lower())) {
      return false;
    }
    WordLine line = context.line(sentence);
    int to = Math.min(sentence.tokens().size(), range.to() + LISTED);
    String behind = line.text(range.to(), to);
    return LIST.matcher(' ' + behind).find();
  }

  /** {@code Many Lutheran parishes}: what is counted is no name. */
  private static boolean isOfKind(Sentence sentence, TokenRange range) {
    if (!QUANTITIES.contains(sentence.token(range.to() - 1).lower())
        || !ProperNames.startsClause(sentence, range.from())) {
      return false;
    }
    int next = range.to() + 1;
    return next < sentence.tokens().size() && sentence.token(next).tag().equals("NNS");
  }

  /** {@code it is home to nine shops}: no clause is judged. */
  private static boolean isTarget(Sentence sentence, TokenRange range) {
    return sentence.token(range.to() - 1).word().equals("to")
        && sentence.token(range.from()).lower().equals("it")
        && !(range.to() < sentence.tokens().size()
            && (sentence.token(range.to()).is("VB") || sentence.token(range.to()).is("RB")));
  }

  /** {@code was criticised by Ms Hale}: the agent is named, or was before. */
  private static boolean isDoneBySomeone(Sentence sentence, int by) {
    int size = sentence.tokens().size();
    if (by + 1 >= size
        || !sentence.token(by - 1).is("VB")
        || !sentence.token(by).word().equals("by")) {
      return false;
    }
    int agent = sentence.token(by + 1).word().equals("the") && by + 2 < size ? by + 2 : by + 1;
    return sentence.token(agent).is("NNP") || sentence.token(agent).is("PRP");
  }

  private static boolean isNumber(Sentence sentence, int index) {
    return index >= 0 && index < sentence.tokens().size() && sentence.token(index).is("CD");
  }

  /** {@code the most famous}: an adjective that tells what people hold, not what is. */
  private static boolean isReputation(Sentence sentence, TokenRange range) {
    return range.size() == 2 && !sentence.token(range.from() + 1).is("NN");
  }

  /** {@code the most trees}, {@code his most loyal friends}. */
  private static boolean isSuperlative(Sentence sentence, TokenRange range) {
    return range.from() > 0 && DETERMINERS.contains(sentence.token(range.from() - 1).tag());
  }
}
