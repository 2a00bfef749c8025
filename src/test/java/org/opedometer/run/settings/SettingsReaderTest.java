package org.opedometer.run.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsReaderTest {
  @TempDir private Path folder;

  @Test
  void the_command_line_goes_before_the_job_file_and_that_before_the_defaults() throws IOException {
    SettingTable table =
        SettingsReader.read(
            job("threads: 3\noutput: there\n"), Map.of(SettingKey.THREADS, List.of("5")));
    Settings settings = Settings.of(table);
    assertThat(settings.threads()).isEqualTo(5);
    assertThat(settings.output()).isEqualTo(Path.of("there"));
    assertThat(settings.limits().secondsPerEssay()).isEqualTo(300);
    assertThat(table.get(SettingKey.THREADS).origin()).isEqualTo("command line");
    assertThat(table.get(SettingKey.OUTPUT).origin()).endsWith("job.yml:2");
    assertThat(table.get(SettingKey.LIMIT_SECONDS).origin()).isEqualTo("default");
  }

  @ParameterizedTest
  @CsvSource({
    "thread, threads",
    "ouptut, output",
    "limits.byte, limits.bytes",
    "limit.bytes, limits",
    "seconds_per_essay, limits.seconds_per_essay",
    "csv.bomb, csv.bom"
  })
  void an_unknown_key_is_told_with_the_nearest_known_one(String wrong, String right)
      throws IOException {
    String yaml = wrong.contains(".") ? wrong.replace(".", ":\n  ") + ": 1\n" : wrong + ": 1\n";
    Optional<Path> job = job(yaml);
    assertThatThrownBy(() -> SettingsReader.read(job, Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageMatching(".*job.yml:[12]: unknown setting '.*; did you mean '" + right + "'\\?");
  }

  @Test
  void a_key_like_no_other_is_told_without_a_guess() throws IOException {
    Optional<Path> job = job("entirely_different: 1\n");
    assertThatThrownBy(() -> SettingsReader.read(job, Map.of()))
        .hasMessageEndingWith("unknown setting 'entirely_different'");
  }

  @ParameterizedTest
  @CsvSource({"threads: many", "threads: -1", "rescore: perhaps", "input: {a: b}", "limits: [1]"})
  void a_value_of_the_wrong_kind_is_told_with_its_line(String line) throws IOException {
    Optional<Path> job = job("# first\n" + line + "\n");
    assertThatThrownBy(() -> SettingsReader.read(job, Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("job.yml:2: ");
  }

  @Test
  void one_input_needs_no_list_and_an_empty_group_is_no_error() throws IOException {
    SettingTable table = SettingsReader.read(job("input: texts\nlimits:\n"), Map.of());
    assertThat(Settings.of(table).input()).containsExactly(Path.of("texts"));
  }

  @Test
  void a_password_is_never_shown() throws IOException {
    SettingTable table = SettingsReader.read(job("database: {password: hush}\n"), Map.of());
    assertThat(table.get(SettingKey.DATABASE_PASSWORD).shown(SettingKey.DATABASE_PASSWORD))
        .isEqualTo("****");
    assertThat(Settings.of(table).withoutSecrets().toString()).doesNotContain("hush");
  }

  @Test
  void a_missing_job_file_is_an_error() {
    Optional<Path> nowhere = Optional.of(folder.resolve("nowhere.yml"));
    assertThatThrownBy(() -> SettingsReader.read(nowhere, Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("cannot read the job file");
  }

  private Optional<Path> job(String yaml) throws IOException {
    return Optional.of(Files.writeString(folder.resolve("job.yml"), yaml));
  }
}
