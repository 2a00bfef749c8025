package org.opedometer.model;

import java.util.List;

/**
 * One opinion piece as read from its file, before any analysis.
 *
 * @param id slug of its path, unique in a run
 * @param fileName path below the input folder, with forward slashes
 * @param sha256 hash of the file's bytes, lower-case hexadecimal
 * @param text the text that every offset points into; for .txt the decoded file without its BOM
 * @param language ISO 639-1 code, always {@code en} for an essay that is scored
 * @param blocks in text order, not overlapping
 * @param links in text order
 * @param warnings stable codes with an optional detail, such as {@code short_essay}
 */
public record Essay(
    String id,
    String fileName,
    String sha256,
    String text,
    EssayMetadata metadata,
    String language,
    List<Block> blocks,
    List<Hyperlink> links,
    List<String> warnings) {
  public Essay {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
    warnings = List.copyOf(warnings);
  }

  /** The same essay with other metadata. */
  public Essay withMetadata(EssayMetadata other) {
    return new Essay(id, fileName, sha256, text, other, language, blocks, links, warnings);
  }
}
