package org.opedometer.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.fixture.Essays;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.output.Content;
import org.opedometer.output.CsvWriter;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.OutputFolder;

class ComparisonTest {
  private static final List<EssayAnalysis> ESSAYS =
      List.of(Essays.PARKING, Essays.LIBRARY, Essays.HOSTILE);
  private static final List<String> IDS = ESSAYS.stream().map(e -> e.essay().id()).toList();

  @TempDir Path root;
  private OutputFolder folder;

  @BeforeEach
  void publish() {
    folder = OutputFolder.create(root);
    for (EssayAnalysis essay : ESSAYS) {
      new EssayFolder(folder, new CsvWriter(true)).publish(essay, Essays.stamp(essay));
    }
  }

  private static String text(Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.to(out);
    return out.toString(UTF_8);
  }

  @Test
  void a_picture_is_xml_with_two_strips_an_essay_in_the_order_given() throws IOException {
    String svg = text(new ComparisonPicture(folder).of(IDS));
    Document picture = Jsoup.parse(svg, "", Parser.xmlParser());
    assertThat(svg).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"").endsWith("</svg>\n");
    assertThat(picture.select("pattern")).hasSize(6);
    assertThat(picture.select("text.h2").eachText().get(1)).startsWith("B Keep the library");
    assertThat(picture.select("text.label").eachText().get(0)).matches("Rhetoric \\d+ .*");
    assertThat(picture.select("a, image, script, [href]")).isEmpty();
    assertThat(picture.select("text.h2").eachText().get(2)).contains("<script>alert(1)</script>");
  }

  @Test
  void markdown_has_a_column_an_essay_and_no_markup_of_the_essays() throws IOException {
    String text = text(new ComparisonText(folder).of(List.of(IDS.get(0), IDS.get(2))));
    assertThat(text)
        .startsWith("# How these essays argue")
        .contains("no verdict")
        .contains("| Metric | A Free parking is theft | B =cmd\\|' /C calc'\\!A0 \\<script\\>")
        .doesNotContain("<script>");
    List<String> rows = text.lines().filter(l -> l.startsWith("| Rhetoric intensity")).toList();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0)).matches("\\| Rhetoric intensity \\(0 to 100\\)( \\|[^|]+){3}\\|");
  }
}
