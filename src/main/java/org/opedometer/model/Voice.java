package org.opedometer.model;

/** Whose words they are. */
public enum Voice implements CsvNamed {
  /** Outside quotation marks and outside indirect content. */
  AUTHOR,
  /** Inside indirect content. */
  PARAPHRASE,
  /** Inside quotation marks that hold someone's words. */
  QUOTATION
}
