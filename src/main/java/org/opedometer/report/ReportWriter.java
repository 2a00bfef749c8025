package org.opedometer.report;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.opedometer.output.AtomicFile;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.PublishedEssay;

/**
 * Writes index.html from what is published. Up to thirty essays stand whole in one file; more get a
 * page each under {@code essays/<essay_id>/} and an index that stays small.
 */
public final class ReportWriter {
  private static final int MOST_IN_ONE_PAGE = 30;

  private final OutputFolder folder;
  private final AtomicFile files;

  public ReportWriter(OutputFolder folder) {
    this.folder = folder;
    this.files = new AtomicFile(folder);
  }

  /**
   * Writes the report.
   *
   * @param essayIds published essays, shown in this order
   * @throws org.opedometer.output.OutputException where a table cannot be read or a page written
   */
  public void write(List<String> essayIds) {
    boolean ownPages = essayIds.size() > MOST_IN_ONE_PAGE;
    List<EssayHead> heads = heads(essayIds, ownPages);
    PageComposer composer = new PageComposer(PageAssets.load());
    if (ownPages) {
      for (EssayHead head : heads) {
        Path page = folder.essay(head.id()).resolve("index.html");
        write(page, () -> composer.essay(head, view(head)));
      }
      write(index(), () -> composer.index(heads));
    } else {
      write(index(), () -> composer.whole(heads, heads.stream().map(this::view).toList()));
    }
  }

  private Path index() {
    return folder.root().resolve("index.html");
  }

  private List<EssayHead> heads(List<String> essayIds, boolean ownPages) {
    List<EssayHead> heads = new ArrayList<>();
    for (String id : essayIds) {
      Row summary = new Row(new PublishedEssay(folder, id).summary());
      heads.add(EssayHead.of(heads.size(), summary, ownPages));
    }
    return heads;
  }

  private EssayView view(EssayHead head) {
    return new EssayReader(EssayData.read(head, new PublishedEssay(folder, head.id()))).view();
  }

  private void write(Path path, Supplier<Page> page) {
    Page made = page.get();
    files.writeIfChanged(
        path,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          PageRenderer.of().execute(made, writer);
          writer.flush();
        });
  }
}
