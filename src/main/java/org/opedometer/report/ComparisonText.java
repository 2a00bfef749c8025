package org.opedometer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opedometer.output.Content;
import org.opedometer.output.OutputFolder;
import org.opedometer.report.MeasureTable.Head;
import org.opedometer.report.MeasureTable.Line;
import org.opedometer.report.MeasureTable.MeasureCell;

/** Essays side by side as Markdown: the report's tables, for a mail or a note. */
public final class ComparisonText {
  private static final String FOREWARNING =
      "They describe wording and sources and are no verdict: unsourced here is not false, sourced"
          + " is not true. In brackets: 80 % intervals; where two overlap there is no clear"
          + " difference.";

  private final EssayShelf shelf;

  public ComparisonText(OutputFolder folder) {
    this.shelf = new EssayShelf(folder);
  }

  /**
   * The tables of these essays, in this order.
   *
   * @throws org.opedometer.output.OutputException where a table cannot be read
   */
  public Content of(List<String> essayIds) {
    List<String> lines = new ArrayList<>(List.of("# " + PageComposer.TITLE, "", FOREWARNING));
    List<EssayHead> heads = shelf.heads(essayIds, false);
    shelf.summary(heads).forEach(sentence -> lines.addAll(List.of("", escape(sentence))));
    for (MeasureTable table : PageComposer.tables(heads)) {
      lines.addAll(List.of("", "## " + escape(table.caption()), ""));
      lines.add(
          row(Stream.concat(Stream.of(table.corner()), table.heads().stream().map(this::head))));
      lines.add(row(Stream.concat(Stream.of("---"), table.heads().stream().map(h -> "---:"))));
      for (Line line : table.lines()) {
        lines.add(
            row(
                Stream.concat(
                    Stream.of(head(line.head())), line.cells().stream().map(this::cell))));
      }
    }
    return Content.text(String.join("\n", lines) + "\n");
  }

  private String head(Head head) {
    String letter = head.letter() == null ? "" : head.letter() + " ";
    String note = head.note() == null ? "" : " (" + head.note() + ")";
    return letter + escape(head.label() + note);
  }

  private String cell(MeasureCell cell) {
    return cell.value() + (cell.interval() == null ? "" : " (" + cell.interval() + ")");
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** Punctuation that Markdown could take for markup. */
  private static String escape(String words) {
    return words.replaceAll("([\\\\`*_{}\\[\\]<>#|~&!$])", "\\\\$1");
  }
}
