package org.opedometer.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.output.OutputFolder;
import org.opedometer.run.settings.SettingKey;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsReader;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JobStoreTest {
  private static final int RUNS = 2_000;

  @TempDir private Path directory;
  private OutputFolder folder;
  private Settings settings;

  @BeforeEach
  void folder() {
    folder = OutputFolder.create(directory.resolve("output"));
    settings =
        Settings.of(
            SettingsReader.read(
                Optional.empty(), Map.of(SettingKey.OUTPUT, List.of(folder.root().toString()))));
  }

  @Test
  void the_history_of_two_thousand_runs_is_cut_to_fifty_and_its_file_stays_small()
      throws Exception {
    JobStore.open(settings, folder).close();
    insertRuns(settings, folder);
    JobStore.open(settings, folder).close();
    try (Connection connection = connect(settings, folder)) {
      assertThat(count(connection, "BATCH_JOB_INSTANCE")).isEqualTo(50);
      assertThat(count(connection, "BATCH_JOB_EXECUTION")).isEqualTo(50);
      assertThat(count(connection, "BATCH_STEP_EXECUTION")).isEqualTo(150);
      assertThat(count(connection, "BATCH_JOB_EXECUTION_PARAMS")).isEqualTo(100);
    }
    JobStore.open(settings, folder).close();
    assertThat(Files.size(folder.state().resolve("jobs.mv.db"))).isLessThan(2_000_000);
  }

  @Test
  void a_history_that_cannot_be_read_is_put_aside() throws Exception {
    JobStore.open(settings, folder).close();
    insertRuns(settings, folder);
    try (Connection connection = connect(settings, folder)) {
      update(connection, "INSERT INTO BATCH_JOB_EXECUTION_CONTEXT VALUES (?, 'torn', NULL)", 1);
    }
    try (JobRunner runner = new JobRunner(settings, folder)) {
      runner.opened();
    }
    assertThat(folder.state().resolve("jobs.mv.db.broken")).exists();
    try (Connection connection = connect(settings, folder)) {
      assertThat(count(connection, "BATCH_JOB_INSTANCE")).isZero();
    }
  }

  /** As many runs of three steps leave behind. */
  private static void insertRuns(Settings settings, OutputFolder folder) throws SQLException {
    try (Connection connection = connect(settings, folder)) {
      for (int run = 1; run <= RUNS; run++) {
        String key = "%032d".formatted(run);
        update(
            connection,
            "INSERT INTO BATCH_JOB_INSTANCE VALUES (?, 0, ?, ?)",
            run,
            ScoreEssaysJob.NAME,
            key);
        update(
            connection,
            "INSERT INTO BATCH_JOB_EXECUTION (JOB_EXECUTION_ID, VERSION, JOB_INSTANCE_ID,"
                + " CREATE_TIME, STATUS) VALUES (?, 2, ?, CURRENT_TIMESTAMP, 'COMPLETED')",
            run,
            run);
        for (String name : new String[] {"manifest", "round"}) {
          update(
              connection,
              "INSERT INTO BATCH_JOB_EXECUTION_PARAMS VALUES (?, ?, 'java.lang.String', ?, 'Y')",
              run,
              name,
              key);
        }
        for (int step = 0; step < 3; step++) {
          update(
              connection,
              "INSERT INTO BATCH_STEP_EXECUTION (STEP_EXECUTION_ID, VERSION, STEP_NAME,"
                  + " JOB_EXECUTION_ID, CREATE_TIME, STATUS)"
                  + " VALUES (?, 2, ?, ?, CURRENT_TIMESTAMP, 'COMPLETED')",
              3 * run + step,
              "step" + step,
              run);
        }
      }
    }
  }

  private static void update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static int count(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static Connection connect(Settings settings, OutputFolder folder) throws SQLException {
    String prefix = "--spring.datasource.url=";
    String url =
        List.of(JobDatabase.arguments(settings.database(), folder)).stream()
            .filter(a -> a.startsWith(prefix))
            .findFirst()
            .orElseThrow();
    return DriverManager.getConnection(url.substring(prefix.length()), "sa", "");
  }
}
