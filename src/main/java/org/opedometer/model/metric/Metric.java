package org.opedometer.model.metric;

/**
 * One measured column.
 *
 * @param name column name, never changed once released
 * @param family group it belongs to, as in the comparison
 * @param level where it is measured
 * @param format how a value is written
 * @param unit unit and range in words
 * @param direction how to read a higher value
 * @param meaning one sentence for a reader
 */
public record Metric(
    String name,
    String family,
    Level level,
    Format format,
    String unit,
    String direction,
    String meaning) {

  /** Where a metric is measured. */
  public enum Level {
    PARAGRAPH,
    ESSAY,
    BOTH
  }

  /** How a value is written. */
  public enum Format {
    /** Whole number. */
    COUNT,
    /** Point decimal with four places. */
    DECIMAL,
    /** 0 or 1. */
    FLAG,
    /** Words. */
    TEXT
  }

  public boolean atParagraph() {
    return level != Level.ESSAY;
  }

  public boolean atEssay() {
    return level != Level.PARAGRAPH;
  }
}
