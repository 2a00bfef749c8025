package org.opedometer.input.archives;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.opedometer.input.document.EncodingDetection;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.document.RejectedInputException;
import org.opedometer.input.manifest.PackedText;
import org.opedometer.input.manifest.TextCollection;

/**
 * Exports of press databases with many articles a file, as text, web page or Word document.
 *
 * <p>Articles are counted twice, by the lines that end them and by those that gave a title and a
 * text; where the two differ the file is told with both numbers, so that none is lost in silence.
 */
public final class ExportFiles implements TextCollection {
  private static final Set<String> ENDINGS = Set.of("txt", "html", "htm", "docx");
  private static final int LARGEST = 200_000_000;
  private static final String LINES =
      "p, div, h1, h2, h3, h4, h5, h6, td, th, li, tr, pre, br, table, section";

  private final ExportForm form;
  private final ReadingLimits limits;

  public ExportFiles(ExportForm form, ReadingLimits limits) {
    this.form = form;
    this.limits = limits;
  }

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  @Override
  public void read(Path file, Sink sink) {
    List<String> lines;
    try {
      lines = lines(file);
    } catch (RejectedInputException e) {
      sink.refuse("", e.code(), e.sentence());
      return;
    } catch (IOException | RuntimeException e) {
      // the libraries answer to broken and hostile files with both
      sink.refuse("", "broken_document", "The export is damaged; export it once more.");
      return;
    }
    ExportForm.Articles articles = form.articles(lines);
    int found = 0;
    for (int i = 0; i < articles.found().size(); i++) {
      ExportForm.Article article = articles.found().get(i);
      byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
      if (bytes.length > limits.bytes()) {
        sink.refuse(
            "article " + (i + 1), "too_large", "An article is larger than limits.bytes allows.");
      } else {
        found++;
        sink.text(new PackedText("", "article " + (i + 1), "txt", bytes, article.known()));
      }
    }
    if (articles.ends() == 0 && found == 0) {
      sink.refuse("", "no_rows", "It holds no article in the form of " + form.title() + ".");
    } else if (articles.ends() != articles.found().size()) {
      sink.refuse(
          "articles",
          "articles_lost",
          "%d articles end in it, but %d have a title and a text; look for what is missing."
              .formatted(articles.ends(), articles.found().size()));
    }
  }

  private static List<String> lines(Path file) throws IOException, RejectedInputException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      throw RejectedInputException.TooLarge.bytes(LARGEST);
    }
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".docx")) {
      return word(bytes);
    }
    String text = EncodingDetection.decode(bytes, "").text();
    return name.endsWith(".txt") ? Arrays.asList(text.split("\\R", -1)) : page(text);
  }

  private static List<String> word(byte[] bytes) throws IOException {
    List<String> lines = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        lines.addAll(Arrays.asList(paragraph.getText().split("\\R", -1)));
        lines.add("");
      }
    }
    return lines;
  }

  private static List<String> page(String html) {
    Element body = Jsoup.parse(html).body();
    body.select(LINES).forEach(block -> block.before("\\n").after("\\n"));
    return Arrays.asList(body.wholeText().replace("\\n", "\n").split("\\R", -1));
  }
}
