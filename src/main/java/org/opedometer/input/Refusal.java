package org.opedometer.input;

import java.util.Comparator;

/**
 * An input that was not even read.
 *
 * @param fileName path below its input folder, with forward slashes
 * @param code a stable word such as {@code link_outside}
 * @param sentence what is the matter and what to do, in plain words
 */
public record Refusal(String fileName, String code, String sentence) {
  static final Comparator<Refusal> BY_NAME = Comparator.comparing(Refusal::fileName);
}
