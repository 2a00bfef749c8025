package org.opedometer.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.opedometer.output.Letters;

/**
 * What every page knows of an essay.
 *
 * @param letter A, B ... in the order given; null where it stands alone
 * @param anchor start of all its ids in a page
 * @param link where its section or page is
 * @param summary its row of essays.csv
 */
record EssayHead(
    @Nullable String letter, String id, String anchor, String title, String link, Row summary) {

  static EssayHead of(int place, Row summary, boolean ownPage) {
    String id = summary.text("essay_id");
    String title = summary.text("title");
    String anchor = "e-" + id.replaceAll("\\s", "-");
    return new EssayHead(
        Letters.of(place),
        id,
        anchor,
        title.isEmpty() ? id : title,
        ownPage ? "essays/" + percent(id) + "/index.html" : "#" + anchor,
        summary);
  }

  /** The same for a page of its own, which does not tell what other essays there are. */
  EssayHead alone() {
    return new EssayHead(null, id, anchor, title, "#" + anchor, summary);
  }

  /** Ends of the rhetoric interval as plain numbers, empty where there is none. */
  String rhetoricBounds() {
    return bounds("rhetoric_intensity");
  }

  /** Ends of the sourcing interval as plain numbers, empty where there is none. */
  String sourcingBounds() {
    return bounds("sourcing_quality");
  }

  private String bounds(String score) {
    return (summary.text(score + "_low") + " " + summary.text(score + "_high")).strip();
  }

  private static String percent(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
