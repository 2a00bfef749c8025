package org.opedometer.report;

import java.util.Comparator;
import java.util.List;
import org.opedometer.model.Category;

/** Short codes that stand after marked words. */
final class CategoryCode {
  private CategoryCode() {}

  /** The code of a category, with the voice where it is not the author's. */
  static String of(String category, String voice) {
    String code =
        Category.find(category).map(Category::code).orElseGet(() -> Printable.words(category));
    return switch (voice) {
      case "quotation" -> code + " quoted";
      case "paraphrase" -> code + " reported";
      default -> code;
    };
  }

  /** Codes that are not the plain name, for the legend. */
  static List<String> legend() {
    return Category.ALL.stream()
        .filter(c -> !c.code().equals(Printable.words(c.id())))
        .sorted(Comparator.comparing(Category::code))
        .map(c -> c.code() + " = " + Printable.words(c.id()))
        .toList();
  }
}
