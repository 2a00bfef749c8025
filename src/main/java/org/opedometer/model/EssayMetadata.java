package org.opedometer.model;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is said of an essay beside its text; an empty string where nothing is said. None of it
 * enters a score.
 *
 * @param title as stated
 * @param author as stated; several parted by commas
 * @param date ISO where it could be read
 * @param outlet newspaper, site or publisher
 * @param url address in the web
 * @param own further keys as the column that shows them, such as {@code meta_section}; never blank
 */
public record EssayMetadata(
    String title,
    String author,
    String date,
    String outlet,
    String url,
    SortedMap<String, String> own) {
  public static final EssayMetadata EMPTY = new EssayMetadata("", "", "", "");

  /** Start of the column of a key that a document, a path or a sheet gives. */
  public static final String META = "meta_";

  /** Start of the column of a corpus's own column. */
  public static final String EXTRA = "extra_";

  private static final int LONGEST_KEY = 60;

  public EssayMetadata {
    SortedMap<String, String> kept = new TreeMap<>(own);
    kept.values().removeIf(String::isBlank);
    own = Collections.unmodifiableSortedMap(kept);
  }

  public EssayMetadata(String title, String author, String date, String url) {
    this(title, author, date, "", url, new TreeMap<>());
  }

  /** The same with the outlet and further keys, where there are none yet. */
  public EssayMetadata and(String outlet, SortedMap<String, String> own) {
    return over(new EssayMetadata("", "", "", outlet, "", own));
  }

  /** This, and where it says nothing what {@code other} says. */
  public EssayMetadata over(EssayMetadata other) {
    SortedMap<String, String> all = new TreeMap<>(other.own);
    all.putAll(own);
    return new EssayMetadata(
        first(title, other.title),
        first(author, other.author),
        first(date, other.date),
        first(outlet, other.outlet),
        first(url, other.url),
        all);
  }

  /**
   * The column of a key: lower case, everything but letters and digits an underscore.
   *
   * @param start {@link #META} or {@link #EXTRA}
   */
  public static String column(String start, String key) {
    String bare =
        key.strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "_")
            .replaceAll("^_|_$", "");
    return start
        + (bare.isEmpty() ? "column" : bare.substring(0, Math.min(bare.length(), LONGEST_KEY)));
  }

  private static String first(String one, String other) {
    return one.isBlank() ? other : one;
  }
}
