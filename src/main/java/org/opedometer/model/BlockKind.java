package org.opedometer.model;

/** What a block is to a reader. Only {@link #scored()} kinds count as paragraphs. */
public enum BlockKind implements CsvNamed {
  TITLE(false),
  BYLINE(false),
  EPIGRAPH(false),
  HEADING(false),
  BODY(true),
  LIST_ITEM(true),
  BLOCK_QUOTE(true),
  FOOTNOTE(false);

  private final boolean scored;

  BlockKind(boolean scored) {
    this.scored = scored;
  }

  /** Whether rows of this kind carry metrics and a paragraph number. */
  public boolean scored() {
    return scored;
  }
}
