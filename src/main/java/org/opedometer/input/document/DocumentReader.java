package org.opedometer.input.document;

/** Reads the files of one format, wholly in memory and without ever following a link. */
public interface DocumentReader {
  /**
   * Whether files with this ending are for this reader.
   *
   * @param extension in lower case, without the dot
   */
  boolean reads(String extension);

  /** What to call the format in a sentence, such as "PDF document". */
  String format();

  /**
   * Reads one file.
   *
   * @param bytes the whole file
   * @param name its name, for messages only
   * @throws RejectedInputException where no text can be had from it
   * @throws java.io.IOException where the bytes break the format's rules
   */
  Document read(byte[] bytes, String name) throws RejectedInputException, java.io.IOException;
}
