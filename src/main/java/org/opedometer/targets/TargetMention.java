package org.opedometer.targets;

import org.opedometer.model.Sentence;
import org.opedometer.model.Span;

/**
 * Where a sentence mentions someone that the author may be for or against.
 *
 * @param from first token
 * @param to behind the last token
 * @param name the target's one name in the essay; the words of the mention if nobody is known
 * @param resolved whether the mention was led to a name
 */
record TargetMention(Sentence sentence, int from, int to, String name, boolean resolved) {
  Span span() {
    return sentence.span(from, to);
  }
}
