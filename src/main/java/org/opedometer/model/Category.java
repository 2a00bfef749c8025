package org.opedometer.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opedometer.model.metric.CategoryTable;

/**
 * A category of rhetoric, as the head of its file {@code rules/<id>.yml} has it.
 *
 * @param id name in the tables: {@code hedge}, {@code bandwagon} ...
 * @param layer what its mentions are evidence of
 * @param weight what a mention counts for
 * @param code short name that the report writes behind a marked word
 * @param meaning what it is and is not, for a reader
 */
public record Category(String id, Layer layer, Weight weight, String code, String meaning) {
  /** What a mention in the author's voice counts for in {@code rhetoric_intensity}. */
  public enum Weight {
    /** Nothing. */
    NONE,
    /** As its words are mild or strong. */
    STRENGTH,
    /** As a device. */
    DEVICE,
    /** As a word of certainty. */
    CERTAINTY,
    /** As us against them. */
    US_VS_THEM,
    /** As a word that addresses the reader. */
    SECOND_PERSON
  }

  /** All categories, in alphabetical order. */
  public static final List<Category> ALL = CategoryTable.rows().stream().map(Category::of).toList();

  private static final Map<String, Category> BY_ID =
      ALL.stream().collect(Collectors.toMap(Category::id, Function.identity()));

  /** The category with this id, or nothing. */
  public static Optional<Category> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /**
   * The category with this id.
   *
   * @throws IllegalArgumentException where there is no such rule file
   */
  public static Category of(String id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("there is no rules/" + id + ".yml"));
  }

  private static Category of(Map<String, String> row) {
    String id = row.get("id");
    String code = row.get("code").isEmpty() ? id.replace('_', ' ') : row.get("code");
    return new Category(
        id,
        Layer.valueOf(row.get("layer").toUpperCase(Locale.ROOT)),
        Weight.valueOf(row.get("weight").toUpperCase(Locale.ROOT)),
        code,
        row.get("meaning"));
  }
}
