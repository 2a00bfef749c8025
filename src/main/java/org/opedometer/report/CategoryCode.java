package org.opedometer.report;

import java.util.List;
import java.util.Map;

/** Short codes that stand after marked words. */
final class CategoryCode {
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("emotive_negative", "emotive"),
          Map.entry("war_violence", "war"),
          Map.entry("fear_threat", "fear"),
          Map.entry("exaggeration", "exagg"),
          Map.entry("insinuation", "insin"),
          Map.entry("motive_attack", "motive"),
          Map.entry("competence_attack", "compet"),
          Map.entry("first_person_singular", "I"),
          Map.entry("first_person_plural", "we"),
          Map.entry("second_person", "you"),
          Map.entry("rhetorical_question", "question"),
          Map.entry("us_vs_them", "us/them"),
          Map.entry("vague_evidence", "vague evid"),
          Map.entry("authority_appeal", "authority"),
          Map.entry("superlative", "superl"));

  private CategoryCode() {}

  /** The code of a category, with the voice where it is not the author's. */
  static String of(String category, String voice) {
    String code = SHORT.getOrDefault(category, Printable.words(category));
    return switch (voice) {
      case "quotation" -> code + " quoted";
      case "paraphrase" -> code + " reported";
      default -> code;
    };
  }

  /** Codes that are not the plain name, for the legend. */
  static List<String> legend() {
    return SHORT.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(e -> e.getValue() + " = " + Printable.words(e.getKey()))
        .toList();
  }
}
