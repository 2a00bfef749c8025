package org.opedometer.input.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opedometer.model.EssayMetadata;

class PathPatternTest {
  private static EssayMetadata told(String pattern, String name) {
    return PathPattern.of(pattern).of(Path.of(name), name);
  }

  @ParameterizedTest
  @CsvSource({
    "{outlet}/{year}-{month}/*, Hive Weekly/2026-3/bees.txt, Hive Weekly, 2026-03, ''",
    "{outlet}/{year}/{month}/{day}/{author}_*, Hive/2026/11/02/Ann Roe_x.md, Hive, 2026-11-02, Ann"
        + " Roe",
    "**/{outlet}/{date}.txt, a/b/Hive/2026-01-01.txt, Hive, 2026-01-01, ''",
    "**/{outlet}/*, Hive/x.txt, Hive, '', ''",
    "{outlet}.{year}, Hive.2025.txt, Hive, 2025, ''",
    "{outlet}/*, x.txt, '', '', ''",
    "{outlet}/{year}/*, Hive/spring/x.txt, '', '', ''"
  })
  void a_path_tells_what_the_pattern_names(
      String pattern, String name, String outlet, String date, String author) {
    EssayMetadata told = told(pattern, name);
    assertThat(told.outlet()).isEqualTo(outlet);
    assertThat(told.date()).isEqualTo(date);
    assertThat(told.author()).isEqualTo(author);
  }

  @Test
  void other_names_become_columns_of_their_own() {
    assertThat(told("{desk}/{Wave_2}/*", "Opinion/b/x.txt").own())
        .containsEntry("meta_desk", "Opinion")
        .containsEntry("meta_wave_2", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{outlet", "outlet}", "{}/x", "{a b}/*"})
  void a_brace_left_open_is_no_pattern(String written) {
    assertThatThrownBy(() -> PathPattern.of(written)).isInstanceOf(IllegalArgumentException.class);
  }
}
