package org.opedometer.report;

import io.jstach.jstache.JStache;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the report: all essays, an index of pages, or one essay.
 *
 * @param versionsDiffer whether the essays were scored by different versions
 * @param essays essays whose text stands in this page
 * @param index address of the index, null in the index itself
 */
@JStache(path = "page")
record Page(
    String title,
    PageAssets assets,
    String inputs,
    String versions,
    boolean versionsDiffer,
    boolean several,
    boolean whole,
    List<MeasureTable> tables,
    List<EssayView> essays,
    List<LayerLine> layers,
    List<String> codes,
    List<DictionaryLine> dictionary,
    @Nullable String index) {

  /** A layer with its check-box. */
  record LayerLine(String css, String label, String underline) {
    static List<LayerLine> all() {
      return Arrays.stream(ReportLayer.values())
          .map(l -> new LayerLine(l.cssClass(), l.label(), l.underline()))
          .toList();
    }
  }

  /** A metric of the dictionary. */
  record DictionaryLine(String name, String unit, String meaning, String direction) {}
}
