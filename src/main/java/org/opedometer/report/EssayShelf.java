package org.opedometer.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.PublishedEssay;
import org.opedometer.output.Table;
import org.opedometer.output.TableReader;

/** Reads published essays for the report. */
final class EssayShelf {
  private final OutputFolder folder;

  EssayShelf(OutputFolder folder) {
    this.folder = folder;
  }

  /**
   * The heads of these essays, in this order.
   *
   * @param ownPages whether each has a page of its own
   */
  List<EssayHead> heads(List<String> essayIds, boolean ownPages) {
    List<EssayHead> heads = new ArrayList<>();
    for (String id : essayIds) {
      Row summary = new Row(new PublishedEssay(folder, id).summary());
      heads.add(EssayHead.of(heads.size(), summary, ownPages));
    }
    return heads;
  }

  /**
   * The heads of all these essays, each with a page of its own, with what the index shows of them.
   * They are read from the combined table where it is of just these: one file instead of thousands.
   */
  List<EssayHead> combinedHeads(List<String> essayIds) {
    Path combined = folder.table(Table.ESSAYS);
    if (Files.exists(combined)) {
      List<EssayHead> heads = new ArrayList<>();
      try (Stream<Map<String, String>> rows =
          TableReader.rows(combined, HeadlineMetrics.INDEX_COLUMNS)) {
        rows.forEach(row -> heads.add(EssayHead.of(heads.size(), new Row(row), true)));
      }
      if (heads.stream().map(EssayHead::id).toList().equals(essayIds)) {
        return heads;
      }
    }
    return heads(essayIds, true);
  }

  /** The head of an essay on a page of its own. */
  EssayHead alone(String essayId) {
    return heads(List.of(essayId), false).get(0).alone();
  }

  /** How two essays differ, in a few sentences; none where they are not two. */
  List<String> summary(List<EssayHead> heads) {
    return heads.size() == 2 ? PairSummary.of(data(heads.get(0)), data(heads.get(1))) : List.of();
  }

  EssayData data(EssayHead head) {
    return EssayData.read(head, new PublishedEssay(folder, head.id()));
  }

  EssayView view(EssayHead head) {
    return new EssayReader(data(head)).view();
  }
}
