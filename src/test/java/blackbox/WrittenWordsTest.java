package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import blackbox.Launcher.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The neutral words that the models read in place of names, genders and sides never leave the
 * analysis: who or what a table names stands so in the text.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WrittenWordsTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");

  /** Columns whose words come from the text, by table. */
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "attributions.csv",
          List.of("source_name", "credential", "source_text", "cue_text", "content_text"),
          "targets.csv",
          List.of("target_name", "mention_text"),
          "claims.csv",
          List.of("claim_text"),
          "evidence.csv",
          List.of("text"),
          "sentences.csv",
          List.of("text"));

  @TempDir private static Path directory;
  private static Path output;

  @BeforeAll
  static void score() {
    output = directory.resolve("output");
    Ended ended =
        new Launcher(directory)
            .run(
                "score",
                "--input",
                Path.of("input").toAbsolutePath().toString(),
                "--input",
                Path.of("src/test/resources/validity").toAbsolutePath().toString(),
                "--output",
                output.toString());
    assertThat(ended.code()).as(ended.err()).isIn(0, 3);
  }

  @Test
  void attributions_and_targets_agree_on_every_pronoun() {
    Map<String, String> targets = new HashMap<>();
    for (Map<String, String> row : Results.rows(output.resolve("targets.csv"))) {
      String place = row.get("mention_start") + "-" + row.get("mention_end");
      targets.put(row.get("essay_id") + " " + place, row.get("target_name"));
    }
    int pronouns = 0;
    for (Map<String, String> row : Results.rows(output.resolve("attributions.csv"))) {
      String target = targets.get(row.get("essay_id") + " " + row.get("source_spans"));
      boolean author = "author".equals(row.get("source_type"));
      if ("pronoun".equals(row.get("source_form")) && target != null && !author) {
        assertThat(target).as(row.toString()).isEqualToIgnoringCase(row.get("source_name"));
        pronouns++;
      }
    }
    assertThat(pronouns).isPositive();
  }

  @Test
  void every_word_of_a_name_or_passage_stands_in_the_text() {
    Map<String, Set<String>> texts = new HashMap<>();
    List<String> foreign = new ArrayList<>();
    for (Map.Entry<String, List<String>> table : COLUMNS.entrySet()) {
      for (Map<String, String> row : Results.rows(output.resolve(table.getKey()))) {
        String id = row.get("essay_id");
        Set<String> written =
            texts.computeIfAbsent(id, e -> words(output.resolve("essays/" + e + "/text.txt")));
        for (String column : table.getValue()) {
          boolean author = column.equals("source_name") && "author".equals(row.get("source_type"));
          for (String word : author ? Set.<String>of() : words(row.get(column))) {
            if (!written.contains(word)) {
              foreign.add(id + " " + column + ": " + word + " in " + row.get(column));
            }
          }
        }
      }
    }
    assertThat(texts).hasSizeGreaterThan(3);
    assertThat(foreign).isEmpty();
  }

  private static Set<String> words(Path text) {
    try {
      return words(Files.readString(text));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
