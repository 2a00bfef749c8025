package org.opedometer.report;

import io.jstach.jstache.JStache;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opedometer.output.Content;

/**
 * A page of the report: all essays, an index of pages, or one essay.
 *
 * @param versionsDiffer whether the essays were scored by different versions
 * @param summary how two essays differ, in sentences
 * @param whole whether texts stand in this page
 * @param choices what can stand side by side
 * @param pairs whether there are two of them
 * @param claims whether any claim lacks a source
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
    List<String> summary,
    boolean whole,
    List<EssayHead> choices,
    boolean pairs,
    boolean claims,
    List<MeasureTable> tables,
    List<EssayView> essays,
    List<LayerLine> layers,
    List<String> codes,
    List<DictionaryLine> dictionary,
    @Nullable String index) {
  private static final int BUFFER = 1 << 15;

  /** The page in HTML. */
  Content content() {
    return out -> {
      Writer encoder = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      Writer writer = new BufferedWriter(encoder, BUFFER); // templates write in small pieces
      PageRenderer.of().execute(this, writer);
      writer.flush(); // the stream is the caller's to close
    };
  }

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
