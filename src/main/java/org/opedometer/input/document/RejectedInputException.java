package org.opedometer.input.document;

import java.util.Locale;

/**
 * An input that cannot be scored, with one plain sentence for the person who put it there.
 *
 * <p>The codes are stable: they stand in {@code rejected.csv}.
 */
public abstract sealed class RejectedInputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  private RejectedInputException(String code, String sentence) {
    super(sentence);
    this.code = code;
  }

  /** Stable name of the reason, lower case with underscores. */
  public String code() {
    return code;
  }

  /** What is wrong and what to do about it, in one sentence. */
  public String sentence() {
    return getMessage();
  }

  /** Nothing in the file, or nothing that is a word. */
  public static final class EmptyInput extends RejectedInputException {
    private static final long serialVersionUID = 1L;

    private EmptyInput(String code, String sentence) {
      super(code, sentence);
    }

    public static EmptyInput noBytes() {
      return new EmptyInput(
          "empty_input", "The file is empty; put the essay's text into it or take it away.");
    }

    public static EmptyInput noWords() {
      return new EmptyInput(
          "no_words", "There is not one word in the file; put the essay's text into it.");
    }

    public static EmptyInput scanned() {
      return new EmptyInput(
          "no_text_layer",
          "The PDF holds pictures of pages but no text; run text recognition (OCR) over it first.");
    }
  }

  /** Something other than text under the name of a text. */
  public static final class BinaryInput extends RejectedInputException {
    private static final long serialVersionUID = 1L;

    /**
     * @param looksLike such as "a PNG image", or "binary data"
     */
    BinaryInput(String looksLike) {
      super(
          "binary_input",
          "The file is not text but seems to be "
              + looksLike
              + "; save the essay as text or give the file its right ending.");
    }
  }

  /** Text in another language than English. */
  public static final class ForeignLanguage extends RejectedInputException {
    private static final long serialVersionUID = 1L;

    public ForeignLanguage(String language) {
      super(
          "foreign_language",
          "The text seems to be in " + language + "; Opedometer reads English only.");
    }
  }

  /** A document that its own format's rules do not allow, or that is built to do harm. */
  public static final class BrokenDocument extends RejectedInputException {
    private static final long serialVersionUID = 1L;

    /**
     * @param kind such as "Word document"
     */
    public BrokenDocument(String kind, Throwable cause) {
      super(
          "broken_document",
          "The file is damaged or is no real "
              + kind
              + "; open it in the program it comes from and save it again.");
      initCause(cause);
    }
  }

  /** A document that asks for a password. */
  public static final class EncryptedDocument extends RejectedInputException {
    private static final long serialVersionUID = 1L;

    public EncryptedDocument() {
      super(
          "encrypted_document", "The document is locked with a password; save a copy without one.");
    }
  }

  /** More than the limits allow. */
  public static final class TooLarge extends RejectedInputException {
    private static final long serialVersionUID = 1L;

    /**
     * @param limit such as "10 MB" or "500 pages"
     */
    public TooLarge(String limit) {
      super(
          "too_large",
          "The file holds more than the allowed "
              + limit
              + "; split it, or raise the limit in the settings.");
    }

    public static TooLarge bytes(long limit) {
      double megabytes = limit / 1e6;
      String size = String.format(Locale.ROOT, megabytes < 1 ? "%.3f MB" : "%.0f MB", megabytes);
      return new TooLarge(size);
    }
  }

  /** A sentence so long that the text is no prose. */
  public static final class EndlessSentence extends RejectedInputException {
    private static final long serialVersionUID = 1L;

    public EndlessSentence(int limit) {
      super(
          "endless_sentence",
          "One of its sentences has more than "
              + limit
              + " characters, which no prose has; check that the file is an essay, or raise"
              + " limits.sentence_characters.");
    }
  }

  /** A file that the system does not hand over. */
  public static final class UnreadableFile extends RejectedInputException {
    private static final long serialVersionUID = 1L;

    /**
     * @param why such as "it is a folder"
     */
    public UnreadableFile(String why) {
      super(
          "unreadable_file",
          "The file cannot be read because " + why + "; mend that or take it away.");
    }
  }

  /** An ending that no reader is for. */
  public static final class UnsupportedFormat extends RejectedInputException {
    private static final long serialVersionUID = 1L;

    public UnsupportedFormat(String what) {
      super(
          "unsupported_format",
          what + " cannot be read; save the essay as .txt, .md, .html, .docx, .odt or .pdf.");
    }
  }
}
