package org.opedometer.input;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.opedometer.input.document.PublicationDate;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.EssayMetadata;

/** Fills what the document does not say of itself from its visible title and byline. */
final class BlockMetadata {
  private BlockMetadata() {}

  static EssayMetadata fill(EssayMetadata known, String text, List<Block> blocks) {
    String title = known.title();
    String author = known.author();
    String date = known.date();
    for (Block block : blocks) {
      String words = block.span().in(text).replaceAll("\\s+", " ");
      if (block.kind() == BlockKind.TITLE && title.isEmpty()) {
        title = withoutSite(words.replaceFirst("^#+ ", ""));
      } else if (block.kind() == BlockKind.BYLINE) {
        author = author.isEmpty() ? author(words) : author;
        date = date.isEmpty() ? date(words) : date;
      }
    }
    return new EssayMetadata(title, author, date, known.outlet(), known.url(), known.own());
  }

  /** {@code The Long Wait | The Courier} without the paper's name: the longest part. */
  private static String withoutSite(String title) {
    return Arrays.stream(title.split("\\s+[|•·]\\s+"))
        .max(Comparator.comparingInt(String::length))
        .orElse(title);
  }

  private static String author(String words) {
    boolean by = words.regionMatches(true, 0, "by ", 0, 3);
    return by ? words.substring(3).replaceFirst("\\s*[|•·].*", "") : "";
  }

  private static String date(String words) {
    String date = PublicationDate.iso(words);
    return date.matches("\\d{4}-\\d{2}-\\d{2}") ? date : "";
  }
}
