package org.opedometer.input.document;

/**
 * How much of a file is read before it is turned away.
 *
 * @param bytes largest file
 * @param inflatedBytes most that a zipped document may unpack to
 * @param pages most pages of a PDF
 * @param characters longest text, in UTF-16 units
 * @param blocks most paragraphs, headings, notes ...
 * @param sentenceCharacters longest sentence, in UTF-16 units
 */
public record ReadingLimits(
    long bytes, long inflatedBytes, int pages, int characters, int blocks, int sentenceCharacters) {
  /**
   * 10 MB, 100 MB unpacked, 500 pages, 10 million characters, 10,000 blocks, sentences of 100,000.
   */
  public static final ReadingLimits DEFAULT =
      new ReadingLimits(10_000_000, 100_000_000, 500, 10_000_000, 10_000, 100_000);

  public ReadingLimits {
    boolean sound = bytes > 0 && inflatedBytes > 0 && pages > 0 && characters > 0;
    if (!sound || blocks < 1 || sentenceCharacters < 1) {
      throw new IllegalArgumentException("limits must be 1 or more");
    }
  }

  /** The same limits with another file size. */
  public ReadingLimits withBytes(long most) {
    return new ReadingLimits(most, inflatedBytes, pages, characters, blocks, sentenceCharacters);
  }
}
