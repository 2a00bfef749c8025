package org.opedometer.input.manifest;

import java.util.Comparator;
import java.util.Set;

/**
 * An input that was not even read.
 *
 * @param fileName path below its input folder, with forward slashes
 * @param code a stable word such as {@code link_outside}
 * @param sentence what is the matter and what to do, in plain words
 */
public record Refusal(String fileName, String code, String sentence) {
  static final Comparator<Refusal> BY_NAME = Comparator.comparing(Refusal::fileName);

  /** Whether the file may well be there for other ends than to be scored. */
  boolean isForeign() {
    return Set.of("no_text_column", "no_rows", "broken_document", "no_such_column").contains(code);
  }

  static Refusal unreadable(String fileName) {
    return new Refusal(fileName, "unreadable_file", "It cannot be read; check its permissions.");
  }

  static Refusal unknownKind(String fileName) {
    return new Refusal(
        fileName,
        "unsupported_format",
        "It is neither a document (.txt, .md, .html, .docx, .odt, .pdf) nor a table of texts (.csv, .tsv,"
            + " .jsonl, .json, .xlsx); save it as one of these.");
  }

  static Refusal folder(String fileName) {
    return new Refusal(
        fileName, "not_a_file", "It is a folder named like a document; rename the folder.");
  }

  static Refusal device(String fileName) {
    return new Refusal(
        fileName, "not_a_file", "It is a device or pipe; put an ordinary file there.");
  }

  static Refusal linkOutside(String fileName) {
    return new Refusal(
        fileName, "link_outside", "It links to a file outside the input folder; copy the file.");
  }

  static Refusal linkBroken(String fileName) {
    return new Refusal(
        fileName, "link_broken", "It links to a file that is not there; remove the link.");
  }
}
