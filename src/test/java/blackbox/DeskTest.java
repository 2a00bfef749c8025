package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import blackbox.Launcher.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is done with results and with drafts: claims to check, marks for an editor, tables to load.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskTest {
  private final ScoredEssays essays = ScoredEssays.get();

  @TempDir private Path directory;

  @Test
  void claims_are_printed_to_be_checked_and_their_answers_are_kept() throws IOException {
    Path copy = Results.copy(essays.output(), directory.resolve("output"));
    Launcher launcher = new Launcher(directory);
    Ended sheet = launcher.run("claims", "--open");
    assertThat(sheet.code()).as(sheet.err()).isZero();
    Path filled = directory.resolve("filled.csv");
    Files.writeString(filled, sheet.out().replaceFirst(",open,", ",cannot be checked,"));
    List<Map<String, String>> open = Results.rows(filled);
    assertThat(open).isNotEmpty();
    assertThat(open.get(0).keySet())
        .containsSequence("priority", "claim", "kind", "piece", "author", "outlet", "published")
        .containsSequence("status", "source_found", "url", "by", "date", "note");
    Ended merged = launcher.run("claims", "--merge", "filled.csv");
    assertThat(merged.err()).startsWith("1 answers are kept, 1 of them new or changed");
    assertThat(copy.resolve("claims-answers.csv")).exists();
    Path again = directory.resolve("again.csv");
    Files.writeString(again, launcher.run("claims", "--open").out());
    String done = open.get(0).get("key");
    assertThat(Results.rows(again)).noneMatch(row -> row.get("key").equals(done));
  }

  @Test
  void a_draft_is_marked_line_by_line_for_people_and_programs() {
    Essays.write(directory.resolve("draft.txt"), Essays.FERRY);
    Launcher launcher = new Launcher(directory);
    Ended text = launcher.run("lint", "draft.txt");
    assertThat(text.code()).as(text.err()).isEqualTo(6);
    assertThat(text.out().lines())
        .anyMatch(line -> line.matches("draft.txt:\\d+:\\d+: loaded[.]\\w+: .*absurd.*"));
    int line = line(text.out(), "absurd");
    assertThat(Essays.FERRY.lines().toList().get(line - 1)).contains("absurd");
    assertThat(text.err()).contains("draft.txt: rhetoric ");
    Ended sarif = launcher.run("lint", "draft.txt", "--format", "sarif", "--level", "error");
    JsonNode log = JsonMapper.shared().readTree(sarif.out());
    JsonNode result = log.path("runs").path(0).path("results").path(0);
    assertThat(log.path("version").asString()).isEqualTo("2.1.0");
    assertThat(result.path("ruleId").asString()).isNotEmpty();
    JsonNode place = result.path("locations").path(0).path("physicalLocation");
    assertThat(place.path("artifactLocation").path("uri").asString()).isEqualTo("draft.txt");
    assertThat(directory.resolve("output")).doesNotExist();
  }

  private static int line(String marks, String word) {
    String mark = marks.lines().filter(l -> l.contains(word)).findFirst().orElseThrow();
    return Integer.parseInt(mark.split(":")[1]);
  }

  /** Run where these programs are; see CONTRIBUTING for how to get them. */
  @Test
  void pandas_openpyxl_and_frictionless_load_every_table_with_its_types() throws IOException {
    String python = System.getenv().getOrDefault("OPEDOMETER_PYTHON", "python3");
    assumeThat(Shell.works(python, "-c", "import pandas, openpyxl, frictionless"))
        .as("pandas, openpyxl and frictionless")
        .isTrue();
    Path script = directory.resolve("load.py");
    Files.writeString(script, LOAD);
    Ended ended = Shell.run(essays.output(), python, script.toString());
    assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
  }

  private static final String LOAD =
      """
      import json, openpyxl, pandas
      from frictionless import Package
      report = Package("datapackage.json").validate()
      assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "note"])[:20]
      book = openpyxl.load_workbook("opedometer.xlsx", read_only=True)
      for resource in json.load(open("datapackage.json", encoding="utf-8"))["resources"]:
          fields = {f["name"]: f["type"] for f in resource["schema"]["fields"]}
          table = pandas.read_csv(resource["path"], encoding="utf-8-sig")
          assert list(table.columns) == list(fields), resource["path"]
          for name, kind in fields.items():
              if kind in ("number", "integer", "boolean") and table[name].notna().any():
                  assert pandas.api.types.is_numeric_dtype(table[name]), (resource["path"], name)
          if resource["name"] in book.sheetnames:
              sheet = book[resource["name"]]
              assert sheet.max_row == len(table) + 1, (resource["name"], sheet.max_row)
              assert sheet.max_column == len(fields), (resource["name"], sheet.max_column)
      assert book.active.title == "essays-short"
      """;
}
