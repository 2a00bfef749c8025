package org.opedometer.input.tables;

import java.util.Arrays;
import java.util.List;

/** What a column of a corpus may be for, with the names that such columns bear. */
public enum TableColumn {
  TEXT(
      "text",
      "fulltext",
      "articletext",
      "bodytext",
      "body",
      "maintext",
      "content",
      "articlebody",
      "article",
      "essay",
      "story",
      "contenthtml",
      "bodyhtml",
      "html"),
  ID(
      "id",
      "docid",
      "articleid",
      "storiesid",
      "essayid",
      "documentid",
      "guid",
      "uid",
      "uuid",
      "key"),
  TITLE("title", "headline", "head", "hed", "articletitle"),
  AUTHOR("author", "authors", "byline", "by", "writer", "creator"),
  DATE(
      "date",
      "published",
      "publishdate",
      "datepublish",
      "datepublished",
      "publicationdate",
      "pubdate",
      "publishedat",
      "publisheddate",
      "datetime",
      "timestamp",
      "day"),
  OUTLET(
      "outlet",
      "medianame",
      "publication",
      "newspaper",
      "publisher",
      "source",
      "sourcename",
      "sourcedomain",
      "site",
      "sitename",
      "domain",
      "website",
      "paper"),
  URL("url", "link", "permalink", "address", "canonical", "canonicalurl", "articleurl");

  private final List<String> names;

  TableColumn(String... names) {
    this.names = List.of(names);
  }

  /** Usual names, in lower case without anything but letters and digits; the best first. */
  List<String> names() {
    return names;
  }

  /** The name in settings, such as {@code text}. */
  public String setting() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** All names in settings. */
  public static List<String> settings() {
    return Arrays.stream(values()).map(TableColumn::setting).toList();
  }
}
