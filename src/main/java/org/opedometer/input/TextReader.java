package org.opedometer.input;

import org.opedometer.input.document.DecodedText;
import org.opedometer.input.document.Document;
import org.opedometer.input.document.DocumentReader;
import org.opedometer.input.document.EncodingDetection;
import org.opedometer.input.document.FrontMatter;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.document.RejectedInputException;
import org.opedometer.input.document.WebAddress;
import org.opedometer.text.BlockSplitter;

/** Plain text: the whole decoded file is the text, its blocks are found by their looks. */
final class TextReader implements DocumentReader {
  private final ReadingLimits limits;

  TextReader(ReadingLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(String extension) {
    return extension.equals("txt") || extension.equals("text");
  }

  @Override
  public String format() {
    return "plain text";
  }

  @Override
  public Document read(byte[] bytes, String name) throws RejectedInputException {
    DecodedText decoded = EncodingDetection.decodeAsWritten(bytes);
    String text = decoded.text();
    if (text.length() > limits.characters()) {
      throw new RejectedInputException.TooLarge(limits.characters() + " characters");
    }
    FrontMatter front = FrontMatter.of(text);
    return new Document(
        text,
        BlockSplitter.split(text, front.bodyStart()),
        front.metadata(),
        WebAddress.withPlain(text, java.util.List.of()),
        decoded.warnings());
  }
}
