package org.opedometer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.metric.Metric;
import org.opedometer.model.metric.MetricCatalog;
import org.opedometer.report.Page.DictionaryLine;
import org.opedometer.report.Page.LayerLine;

/** Puts the parts of a page together. */
final class PageComposer {
  static final String TITLE = "How these essays argue and whom they cite";
  private static final List<DictionaryLine> DICTIONARY =
      MetricCatalog.ALL.stream()
          .filter(m -> m.format() != Metric.Format.TEXT)
          .map(m -> new DictionaryLine(m.name(), m.unit(), m.meaning(), m.direction()))
          .toList();

  private final PageAssets assets;

  PageComposer(PageAssets assets) {
    this.assets = assets;
  }

  /** All essays in one page. */
  Page whole(List<EssayHead> heads, List<EssayView> essays, List<String> summary) {
    return page(assets, TITLE, heads, summary, tables(heads), essays, null);
  }

  /** A table of links to pages. */
  Page index(List<EssayHead> heads) {
    return page(
        assets.framing(), TITLE, heads, List.of(), List.of(overview(heads)), List.of(), null);
  }

  /** The page of one essay among many, two folders below the index. */
  Page essay(EssayHead head, EssayView essay) {
    return page(
        assets,
        head.title(),
        List.of(head),
        List.of(),
        tables(List.of(head)),
        List.of(essay),
        "../../index.html");
  }

  private static Page page(
      PageAssets assets,
      String title,
      List<EssayHead> heads,
      List<String> summary,
      List<MeasureTable> tables,
      List<EssayView> essays,
      @Nullable String index) {
    List<String> versions = heads.stream().map(PageComposer::versions).distinct().toList();
    String count = heads.size() == 1 ? "1 essay" : heads.size() + " essays";
    return new Page(
        title,
        assets,
        count,
        String.join("; ", versions),
        versions.size() > 1,
        heads.size() > 1,
        summary,
        !essays.isEmpty(),
        heads,
        heads.size() > 1,
        essays.stream().anyMatch(e -> !e.noClaims()),
        tables,
        essays,
        LayerLine.all(),
        CategoryCode.legend(),
        DICTIONARY,
        index);
  }

  /** The numbers of these essays, side by side. */
  static List<MeasureTable> tables(List<EssayHead> heads) {
    MeasureTables tables = new MeasureTables(heads);
    List<MeasureTable> all = new ArrayList<>();
    if (heads.size() > 1 && heads.size() <= MeasureTables.MOST_COLUMNS) {
      all.add(overview(heads));
    }
    all.add(
        tables.headline(
            "headline", "Headline numbers, with 80 % intervals", HeadlineMetrics.HEADLINE));
    all.add(
        tables.profile(
            "loaded",
            "Loaded language in the author’s own voice, per 100 words",
            "loaded_",
            HeadlineMetrics.LOADED));
    all.add(
        tables.profile(
            "sources", "Attributions by type of source", "source_", HeadlineMetrics.SOURCES));
    return all;
  }

  private static MeasureTable overview(List<EssayHead> heads) {
    return new MeasureTables(heads)
        .rows("all", "All essays, with 80 % intervals", HeadlineMetrics.OVERVIEW);
  }

  private static String versions(EssayHead head) {
    Row row = head.summary();
    return Stream.of("analyzer", "lexicon", "reference")
        .map(part -> part + " " + row.text(part + "_version"))
        .collect(Collectors.joining(", "));
  }
}
