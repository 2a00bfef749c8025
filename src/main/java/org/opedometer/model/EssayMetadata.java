package org.opedometer.model;

/**
 * What the document says of itself; an empty string where it says nothing. {@code date} is ISO
 * where it could be read.
 */
public record EssayMetadata(String title, String author, String date, String url) {
  public static final EssayMetadata EMPTY = new EssayMetadata("", "", "", "");
}
