package org.opedometer.input.document;

import java.util.List;
import org.opedometer.model.Block;
import org.opedometer.model.EssayMetadata;
import org.opedometer.model.Hyperlink;

/**
 * What a reader makes of a file.
 *
 * @param text the text that all offsets point into
 * @param blocks in text order
 * @param links in text order; only such as lead to the web
 * @param warnings stable codes of what went less than well
 */
public record Document(
    String text,
    List<Block> blocks,
    EssayMetadata metadata,
    List<Hyperlink> links,
    List<String> warnings) {
  public Document {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
    warnings = List.copyOf(warnings);
  }
}
