package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import blackbox.Launcher.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of texts, metadata, groups and slices, through the launcher. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorpusTest {
  private static final String PIECE =
      "The ferry leaves the north quay at seven on every working day of the week. Nobody on the"
          + " island has a car, and nobody wants one. The harbour office says that the new"
          + " timetable saves money. It does not say for whom.";

  @TempDir Path directory;

  private Ended run(String... arguments) {
    return new Launcher(LightInstallation.launcher(), directory).run(arguments);
  }

  private void corpus(String name, List<String> rows) throws IOException {
    Files.writeString(
        directory.resolve(name),
        "nr,headline,body,media_name,publish_date,byline,wave\n" + String.join("\n", rows) + "\n");
  }

  private static String row(int number, String outlet, String more) {
    return "%d,Ferry %d,\"%s%n%nNumber %d. %s\",%s,2026-0%d-05,Ann Roe,%s"
        .formatted(
            number,
            number,
            PIECE,
            number,
            more,
            outlet,
            1 + number % 3,
            number % 2 == 0 ? "a" : "b");
  }

  private static List<String> rows(int count) {
    List<String> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      rows.add(row(i, i % 2 == 0 ? "Island Post" : "Quay Weekly", ""));
    }
    return rows;
  }

  private Map<String, String> essay(String output, String id) {
    return Results.rows(directory.resolve(output).resolve("essays.csv")).stream()
        .filter(row -> row.get("essay_id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_table_is_scored_a_row_an_essay_and_only_what_changed_again() throws IOException {
    List<String> rows = rows(6);
    rows.add("7,Empty,,Island Post,2026-01-01,,a");
    rows.add("6,Twice,\"" + PIECE + "\",Island Post,2026-01-01,,a");
    rows.add("9,too,few");
    corpus("ferry.csv", rows);
    String[] score = {"score", "--input", "ferry.csv", "--output", "out", "--columns", "id=nr"};

    Ended first = run(score);
    assertThat(first.code()).as(first.err()).isEqualTo(3);
    assertThat(first.err()).contains("Scored 6 essays");
    assertThat(essay("out", "4"))
        .containsEntry("title", "Ferry 4")
        .containsEntry("author", "Ann Roe")
        .containsEntry("published", "2026-02-05")
        .containsEntry("outlet", "Island Post")
        .containsEntry("file_name", "ferry.csv#4")
        .containsEntry("extra_wave", "a");
    assertThat(Results.rows(directory.resolve("out/rejected.csv")))
        .extracting(row -> row.get("file_name") + " " + row.get("kind"))
        .containsExactly(
            "ferry.csv#row 7 empty_input",
            "ferry.csv#row 8 duplicate_id",
            "ferry.csv#row 9 broken_row");

    assertThat(run(score).err()).contains("Nothing new");

    rows.set(1, row(2, "Island Post", "One sentence more."));
    rows.set(2, row(3, "Quay Weekly and Post", ""));
    corpus("ferry.csv", rows);
    Ended changed = run(score);
    assertThat(changed.err()).contains("Scored 1 essay,");
    assertThat(essay("out", "3")).containsEntry("outlet", "Quay Weekly and Post");

    run("score", "--input", "ferry.csv", "--output", "fresh", "--columns", "id=nr");
    assertThat(Results.of(directory.resolve("out")))
        .isEqualTo(Results.of(directory.resolve("fresh")));
  }

  @Test
  void groups_are_told_in_a_table_and_on_the_terminal() throws IOException {
    corpus("ferry.csv", rows(12));
    assertThat(run("score", "--input", "ferry.csv", "--output", "out").code()).isZero();
    List<Map<String, String>> groups = Results.rows(directory.resolve("out/groups.csv"));
    assertThat(groups)
        .filteredOn(row -> row.get("by").equals("outlet"))
        .extracting(row -> row.get("group") + " " + row.get("pieces"))
        .containsExactly("Island Post 6", "Quay Weekly 6");
    assertThat(groups).extracting(row -> row.get("by")).contains("author", "month", "extra_wave");

    Ended told =
        run(
            "groups",
            "--by",
            "outlet,month",
            "--metric",
            "words",
            "--format",
            "csv",
            "--output",
            "out");
    assertThat(told.code()).as(told.err()).isZero();
    assertThat(told.out()).startsWith("by,group,pieces,words,low,high,median,small");
    assertThat(told.out().lines().count()).isEqualTo(7);
    assertThat(told.err()).contains("no verdict");

    Ended wrong = run("groups", "--by", "party", "--output", "out");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("there is no column 'party'");
  }

  @Test
  void parts_scored_by_slices_are_joined_to_the_tables_of_one_run() throws IOException {
    corpus("ferry.csv", rows(9));
    run("score", "--input", "ferry.csv", "--output", "whole");
    for (int part : List.of(1, 3)) {
      Ended ended = run("score", "--input", "ferry.csv", "--output", "out", "--slice", part + "/3");
      assertThat(ended.code()).as(ended.err()).isZero();
    }
    Ended early = run("tables", "--output", "out");
    assertThat(early.code()).isEqualTo(2);
    assertThat(early.err()).contains("part 2 of 3 is not there");
    run("score", "--input", "ferry.csv", "--output", "out", "--slice", "2/3");
    Ended joined = run("tables", "--output", "out");
    assertThat(joined.code()).as(joined.err()).isZero();
    assertThat(joined.err()).contains("Joined 3 parts: 9 essays, 9 of them new");
    for (String table :
        List.of(
            "essays", "paragraphs", "sentences", "attributions", "claims", "evidence", "groups")) {
      assertThat(directory.resolve("out/" + table + ".csv"))
          .hasSameBinaryContentAs(directory.resolve("whole/" + table + ".csv"));
    }
    assertThat(run("tables", "--output", "out").err()).contains("0 of them new");
    assertThat(run("score", "--input", "ferry.csv", "--output", "out", "--slice", "4/3").code())
        .isEqualTo(2);
  }

  @Test
  void a_sheet_and_a_pattern_of_paths_tell_of_files_and_nothing_is_scored_again()
      throws IOException {
    Path folder = Files.createDirectories(directory.resolve("in/Quay Weekly/2026-02"));
    Files.writeString(folder.resolve("ferry.txt"), PIECE);
    Files.writeString(directory.resolve("told.csv"), "file,author,mood\nferry,Bo Lee,calm\n");
    Files.writeString(
        directory.resolve("job.yml"),
        "input: in\noutput: out\nmetadata:\n  path: \"{outlet}/{year}-{month}/*\"\n");
    assertThat(run("score", "--job", "job.yml").code()).isZero();
    assertThat(essay("out", "quay-weekly-2026-02-ferry"))
        .containsEntry("outlet", "Quay Weekly")
        .containsEntry("published", "2026-02");
    Files.writeString(
        directory.resolve("job.yml"), "input: in\noutput: out\nmetadata:\n  table: told.csv\n");
    Ended told = run("score", "--job", "job.yml");
    assertThat(told.err()).contains("Scored 0 essays");
    assertThat(essay("out", "quay-weekly-2026-02-ferry"))
        .containsEntry("outlet", "")
        .containsEntry("author", "Bo Lee")
        .containsEntry("meta_mood", "calm");
  }

  @Test
  void a_table_that_cannot_be_used_is_told_in_one_sentence() throws IOException {
    Files.writeString(directory.resolve("names.csv"), "name,age\nAnn,3\n");
    Ended only = run("score", "--input", "names.csv", "--output", "out");
    assertThat(only.code()).isEqualTo(2);
    assertThat(only.err()).contains("No column is known to hold the texts; it has name, age.");

    Files.writeString(directory.resolve("ferry.txt"), PIECE);
    Ended among = run("score", "--input", "names.csv", "--input", "ferry.txt", "--output", "out");
    assertThat(among.code()).isEqualTo(3);
    assertThat(Results.rejected(directory.resolve("out"))).hasSize(1);

    Ended check = run("corpus", "check", "names.csv");
    assertThat(check.code()).isEqualTo(2);
    corpus("good.csv", rows(2));
    Ended good = run("corpus", "check", "good.csv");
    assertThat(good.code()).as(good.err()).isZero();
    assertThat(good.out()).contains("body").contains("text").contains("English 2");
  }
}
