package org.opedometer.input.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.opedometer.input.document.DecodedText;
import org.opedometer.input.document.Document;
import org.opedometer.input.document.DocumentReader;
import org.opedometer.input.document.DocumentText;
import org.opedometer.input.document.EncodingDetection;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.document.RejectedInputException;
import org.opedometer.model.BlockKind;
import org.opedometer.model.EssayMetadata;

/** Web pages as saved by a browser: the article without the page around it. */
public final class HtmlReader implements DocumentReader {
  private static final int HEAD_BYTES = 4096;
  private static final int DEEPEST = 256;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]{2,40})");

  private final ReadingLimits limits;

  public HtmlReader(ReadingLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(String extension) {
    return Set.of("html", "htm", "xhtml").contains(extension);
  }

  @Override
  public String format() {
    return "web page";
  }

  @Override
  public Document read(byte[] bytes, String name) throws RejectedInputException {
    DecodedText decoded = EncodingDetection.decode(bytes, declared(bytes));
    if (decoded.text().length() > limits.characters()) {
      throw new RejectedInputException.TooLarge(limits.characters() + " characters");
    }
    org.jsoup.nodes.Document page =
        Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(decoded.text(), "");
    EssayMetadata metadata = PageMetadata.of(page);
    String heading = page.select("h1").size() == 1 ? page.select("h1").text() : "";
    ArticleFinder.Article article = ArticleFinder.find(page, metadata.title());
    DocumentText text = new DocumentText();
    Element found = article.root();
    if (!heading.isBlank() && found.select("h1").isEmpty()) {
      text.add(BlockKind.TITLE, heading);
    }
    HtmlBlocks blocks = new HtmlBlocks(text, metadata.title());
    NodeTraversor.traverse(blocks, found);
    List<String> warnings = new ArrayList<>(decoded.warnings());
    if (blocks.mended() && !warnings.contains(DecodedText.MENDED)) {
      warnings.add(DecodedText.MENDED);
    }
    if (!article.certain()) {
      warnings.add("whole_page_read");
    }
    return text.document(metadata, warnings);
  }

  private static String declared(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES);
    Matcher matcher = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find() ? matcher.group(1) : "";
  }
}
