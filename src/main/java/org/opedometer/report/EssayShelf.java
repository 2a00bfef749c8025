package org.opedometer.report;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.PublishedEssay;

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

  EssayData data(EssayHead head) {
    return EssayData.read(head, new PublishedEssay(folder, head.id()));
  }

  EssayView view(EssayHead head) {
    return new EssayReader(data(head)).view();
  }
}
