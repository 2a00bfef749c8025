package org.opedometer.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opedometer.output.AtomicFile;
import org.opedometer.output.Content;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.Spreadsheet;

/**
 * Writes index.html from what is published. Up to thirty essays stand whole in one file; more get a
 * page each under {@code essays/<essay_id>/} and an index that stays small.
 */
public final class ReportWriter {
  private static final int MOST_IN_ONE_PAGE = Spreadsheet.MOST_IN_ONE_PAGE;
  private static final int STAMPED = 300; // bytes at the head of a page that hold its stamp

  private final OutputFolder folder;
  private final AtomicFile files;
  private final EssayShelf shelf;

  public ReportWriter(OutputFolder folder) {
    this.folder = folder;
    this.files = new AtomicFile(folder);
    this.shelf = new EssayShelf(folder);
  }

  /**
   * Writes the report.
   *
   * @param essayIds published essays, shown in this order
   * @throws org.opedometer.output.OutputException where a table cannot be read or a page written
   */
  public void write(List<String> essayIds) {
    if (essayIds.size() <= MOST_IN_ONE_PAGE) {
      files.writeIfChanged(index(), whole(essayIds));
      return;
    }
    PageAssets assets = PageAssets.load();
    PageComposer composer = new PageComposer(assets);
    List<EssayHead> heads = shelf.combinedHeads(essayIds);
    heads.parallelStream()
        .map(EssayHead::id)
        .filter(id -> !isOfThisForm(page(id), assets))
        .forEach(id -> files.writeIfChanged(page(id), page(composer, id)));
    files.writeIfChanged(index(), composer.index(heads).content());
  }

  private Path page(String essayId) {
    return folder.essay(essayId).resolve("index.html");
  }

  private Content page(PageComposer composer, String essayId) {
    EssayHead head = shelf.alone(essayId);
    return composer.essay(head, shelf.view(head)).content();
  }

  /**
   * Whether the page stands already: an essay's folder is replaced as a whole, so that a page in it
   * is of the tables beside it.
   */
  private static boolean isOfThisForm(Path page, PageAssets assets) {
    if (!Files.exists(page)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(page)) {
      return new String(in.readNBytes(STAMPED), StandardCharsets.UTF_8).contains(assets.stamp());
    } catch (IOException e) {
      return false; // it will be written, and then the error is told
    }
  }

  /** All these essays in one page, however many. */
  public Content whole(List<String> essayIds) {
    List<EssayHead> heads = shelf.heads(essayIds, false);
    return new PageComposer(PageAssets.load())
        .whole(heads, heads.stream().map(shelf::view).toList(), shelf.summary(heads))
        .content();
  }

  private Path index() {
    return folder.root().resolve("index.html");
  }
}
