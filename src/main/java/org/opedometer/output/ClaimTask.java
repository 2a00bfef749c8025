package org.opedometer.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opedometer.io.Sha256;

/**
 * One row of a fact-checker's sheet: a claim, where it stands, and what was found out about it.
 *
 * @param claim row of claims.csv
 * @param essay row of essays.csv
 * @param before the sentence before it, empty where there is none
 * @param after the sentence after it, empty where there is none
 * @param pieces how many essays state it
 * @param link where the report shows it
 * @param answer what was found out
 */
public record ClaimTask(
    Map<String, String> claim,
    Map<String, String> essay,
    String before,
    String after,
    int pieces,
    String link,
    ClaimAnswer answer) {
  private static final double NUMBER_FACTOR = 1.5;
  private static final double REPEAT_FACTOR = 0.25;
  private static final int KEY_DIGITS = 16;
  private static final Map<String, String> KINDS =
      Map.of(
          "quantity", "number",
          "rank", "rank",
          "comparison", "comparison",
          "act", "event",
          "history", "past",
          "other", "fact");
  private static final Map<String, String> REASONS =
      Map.of(
          "none", "no source in or near the sentence",
          "vague", "its source is vague: nobody is named");

  /** The sheet's columns. */
  public static final Table<ClaimTask> TABLE =
      new Table<>("check", "one row a claim to check", List.of("key", "essay_id"), columns());

  /**
   * The claims of a folder, those first that most need a check: by how likely the sentence asserts
   * a checkable fact, with a number before one without, in more essays before in one.
   *
   * @param open take those only that have no source and no closing answer
   */
  public static List<ClaimTask> of(OutputFolder folder, boolean open) {
    Map<String, ClaimAnswer> answers = ClaimAnswer.read(folder);
    Map<String, Map<String, String>> essays = new HashMap<>();
    TableReader.all(folder.table(Table.ESSAYS))
        .forEach(row -> essays.put(row.get("essay_id"), row));
    List<Map<String, String>> claims = TableReader.all(folder.table(Table.CLAIMS));
    Map<String, Integer> pieces = pieces(claims);
    Map<String, Map<Integer, String>> texts = new HashMap<>();
    List<ClaimTask> tasks = new ArrayList<>();
    for (Map<String, String> claim : claims) {
      ClaimAnswer answer = answers.getOrDefault(key(claim.get("claim_text")), ClaimAnswer.NONE);
      boolean sourced = !REASONS.containsKey(claim.get("support"));
      if (open && (sourced || answer.isClosed())) {
        continue;
      }
      String id = claim.get("essay_id");
      Map<Integer, String> sentences = texts.computeIfAbsent(id, i -> sentences(folder, i));
      int place = Integer.parseInt(claim.get("sentence"));
      tasks.add(
          new ClaimTask(
              claim,
              essays.getOrDefault(id, Map.of()),
              sentences.getOrDefault(place - 1, ""),
              sentences.getOrDefault(place + 1, ""),
              pieces.getOrDefault(id + " " + claim.get("claim_id"), 1),
              link(folder, id, claim.get("paragraph"), essays.size()),
              answer));
    }
    tasks.sort(
        Comparator.comparingDouble((ClaimTask t) -> -t.priority())
            .thenComparing(t -> t.claim.get("essay_id"))
            .thenComparing(t -> Integer.valueOf(t.claim.get("claim_id"))));
    return tasks;
  }

  /** By what a sentence is known again in a later run, whatever else changes. */
  static String key(String sentence) {
    String plain = sentence.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    return Sha256.hex(plain).substring(0, KEY_DIGITS);
  }

  private static Map<String, Integer> pieces(List<Map<String, String>> claims) {
    Map<String, Integer> pieces = new HashMap<>();
    for (RepeatedClaim repeated : RepeatedClaim.of(claims.stream())) {
      repeated
          .claims()
          .forEach(
              c -> pieces.put(c.essay() + " " + c.row().get("claim_id"), repeated.pieces().size()));
    }
    return pieces;
  }

  private static Map<Integer, String> sentences(OutputFolder folder, String essayId) {
    return new PublishedEssay(folder, essayId)
        .rows(Table.SENTENCES).stream()
            .collect(
                Collectors.toMap(
                    row -> Integer.valueOf(row.get("sentence")), row -> row.get("text")));
  }

  private static String link(OutputFolder folder, String id, String paragraph, int essays) {
    String page = Spreadsheet.address(id, essays).replaceFirst("#.*", "");
    return folder.root().toUri().resolve(page + "#e-" + id + "-p" + paragraph).toString();
  }

  double priority() {
    String probability = claim.get("check_worthy_probability");
    double likely = probability.isEmpty() ? 0 : Double.parseDouble(probability);
    double number = claim.get("quantities").isEmpty() ? 1 : NUMBER_FACTOR;
    return likely * number * (1 + REPEAT_FACTOR * (pieces - 1));
  }

  private String kind() {
    return Stream.of(claim.get("kind").split(";"))
        .map(kind -> KINDS.getOrDefault(kind, kind))
        .collect(Collectors.joining(", "));
  }

  private static List<Column<ClaimTask>> columns() {
    List<Column<ClaimTask>> columns = new ArrayList<>();
    columns.add(
        Column.number("priority", "", "the higher, the sooner to check", ClaimTask::priority));
    columns.add(Column.text("claim", "the sentence", t -> t.claim.get("claim_text")));
    columns.add(Column.text("kind", "number, rank, comparison, event or past", ClaimTask::kind));
    columns.add(Column.text("piece", "title of the essay", t -> t.ofEssay("title")));
    for (String name : List.of("author", "outlet", "published")) {
      columns.add(Column.text(name, "of the essay", t -> t.ofEssay(name)));
    }
    columns.add(
        Column.count(
            "paragraph", "", "where it stands", t -> Integer.valueOf(t.claim.get("paragraph"))));
    columns.add(Column.text("sentence_before", "what stands before it", ClaimTask::before));
    columns.add(Column.text("sentence_after", "what stands after it", ClaimTask::after));
    columns.add(
        Column.text(
            "why_no_source",
            "why it counts as unsourced; empty where it has a source",
            t -> REASONS.getOrDefault(t.claim.get("support"), "")));
    columns.add(Column.count("pieces", "essays", "essays that state it", ClaimTask::pieces));
    columns.add(Column.text("link", "its place in the report", ClaimTask::link));
    columns.addAll(
        Arrays.stream(ClaimAnswer.Field.values())
            .map(
                field ->
                    Column.<ClaimTask>text(
                        field.column(), field.description(), t -> t.answer.get(field)))
            .toList());
    columns.add(Column.text("essay_id", "the essay", t -> t.claim.get("essay_id")));
    columns.add(
        Column.text(
            "key",
            "by what 'claims --merge' knows the sentence again: leave it as it is",
            t -> key(t.claim.get("claim_text"))));
    return columns;
  }

  private String ofEssay(String column) {
    return essay.getOrDefault(column, "");
  }
}
