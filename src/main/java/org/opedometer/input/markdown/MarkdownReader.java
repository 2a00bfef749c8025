package org.opedometer.input.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.parser.Parser;
import org.opedometer.input.document.DecodedText;
import org.opedometer.input.document.Document;
import org.opedometer.input.document.DocumentReader;
import org.opedometer.input.document.EncodingDetection;
import org.opedometer.input.document.FrontMatter;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.document.RejectedInputException;

/** Markdown by the CommonMark rules, with footnotes and front matter. */
public final class MarkdownReader implements DocumentReader {
  private static final int DEEPEST = 100;

  private final ReadingLimits limits;
  private final Parser parser =
      Parser.builder()
          .extensions(List.of(FootnotesExtension.builder().inlineFootnotes(true).build()))
          .maxOpenBlockParsers(DEEPEST)
          .build();

  public MarkdownReader(ReadingLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(String extension) {
    return Set.of("md", "markdown").contains(extension);
  }

  @Override
  public String format() {
    return "Markdown text";
  }

  @Override
  public Document read(byte[] bytes, String name) throws RejectedInputException {
    DecodedText decoded = EncodingDetection.decode(bytes, "");
    if (decoded.text().length() > limits.characters()) {
      throw new RejectedInputException.TooLarge(limits.characters() + " characters");
    }
    FrontMatter front = FrontMatter.of(decoded.text());
    MarkdownBlocks blocks = new MarkdownBlocks();
    String body = Dialects.toCommonMark(decoded.text().substring(front.bodyStart()));
    parser.parse(body).accept(blocks);
    return blocks.text().document(front.metadata(), decoded.warnings());
  }
}
