package org.opedometer.rhetoric.rule;

import java.util.regex.Pattern;
import org.opedometer.model.Sentence;

/** Tells whether a sentence gives a source that a reader could look up. */
public final class Citation {
  private static final Pattern GIVEN =
      Pattern.compile(
          "\\b(?:1[89]|20)\\d\\d\\b|\\[\\d+]|https?://|\\b[Aa]ccording to"
              + " (?!experts|critics|sources)|\\bper"
              + " cent\\b|\\bpercent\\b|\\d%|\\b(?:study|survey|poll|report|audit|paper|trial|census|data|research|figures)"
              + " (?:by|from|of|in) (?:the )?[A-Z]|\\bpage \\d|\\bpublished in\\b|\\bcarried out"
              + " by\\b");

  private Citation() {}

  public static boolean isIn(RhetoricContext context, Sentence sentence) {
    return GIVEN.matcher(sentence.span().in(context.essay().text())).find();
  }
}
