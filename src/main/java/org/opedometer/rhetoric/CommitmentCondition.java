package org.opedometer.rhetoric;

import java.util.List;
import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.TokenRange;

/** Whether words commit to a truth; not adverbs of manner, not under doubt or a question. */
final class CommitmentCondition implements Condition {
  private static final Set<String> DENIALS =
      Set.of("not", "n't", "n’t", "hardly", "far", "no", "nobody", "never");
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "-", "--", "–", "—", "(");
  private static final Set<String> SUBORDINATORS = Set.of("whether", "if");
  private static final Set<String> MANNER =
      Set.of("clearly", "plainly", "simply", "naturally", "frankly", "honestly", "openly");
  private static final Set<String> ALWAYS_WEAK =
      Set.of("necessarily", "sure", "real", "certain", "clear", "obvious");

  @Override
  public boolean holds(RhetoricContext context, Sentence sentence, TokenRange range) {
    List<Token> tokens = sentence.tokens();
    String word = tokens.get(range.from()).lower();
    if (isUnderQuestion(tokens, range.from()) || isDenied(tokens, range.from())) {
      return false;
    }
    if (range.size() > 1) {
      return true;
    }
    if (ALWAYS_WEAK.contains(word) || isCount(tokens, range)) {
      return false;
    }
    return !MANNER.contains(word) || !isManner(tokens, range.from());
  }

  private static boolean isUnderQuestion(List<Token> tokens, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 5); i--) {
      String word = tokens.get(i).lower();
      if (word.equals(",") || word.equals(";")) {
        return false;
      }
      if (SUBORDINATORS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDenied(List<Token> tokens, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
      String word = tokens.get(i).lower();
      if (DENIALS.contains(word)) {
        return true;
      }
      if (BREAKS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** {@code exactly five}: a count. */
  private static boolean isCount(List<Token> tokens, TokenRange range) {
    return range.to() < tokens.size() && tokens.get(range.to()).is("CD");
  }

  /** An adverb behind its verb, or before a participle: it says how, not how sure. */
  private static boolean isManner(List<Token> tokens, int at) {
    Token before = at > 0 ? tokens.get(at - 1) : null;
    Token after = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    boolean auxiliary =
        before != null && Set.of("be", "have", "do", "will", "can").contains(before.lemma());
    if (before != null && before.is("VB") && !auxiliary) {
      return true;
    }
    if (after != null
        && (after.is("VBN") || after.is("VBG") || after.lemma().equals("visible"))
        && auxiliary) {
      return before.lemma().equals("be");
    }
    boolean afterObject =
        before != null && before.is("NN") && (after == null || !after.is("VB") && !after.is("MD"));
    boolean closes =
        after == null
            || Set.of(".", ";", ",", "and", "on", "in", "with", "again", "so", "which")
                .contains(after.lower());
    return afterObject && closes;
  }
}
