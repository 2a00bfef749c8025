package org.opedometer.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.opedometer.output.OutputException;
import org.opedometer.output.OutputFolder;
import org.opedometer.run.settings.Settings;

/** Where the history of runs is kept. Losing it loses nothing: the output folder is the ledger. */
final class JobDatabase {
  private static final String NAME = "jobs";
  private static final String FILE = NAME + ".mv.db";

  private JobDatabase() {}

  /** Spring's settings for the database, as arguments, so that no environment overrides them. */
  static String[] arguments(Settings.Database database, OutputFolder folder) {
    boolean own = isOwn(database);
    return new String[] {
      "--spring.datasource.url=" + (own ? ownUrl(folder) : database.url()),
      "--spring.datasource.username=" + (own ? "sa" : database.user()),
      "--spring.datasource.password=" + (own ? "" : database.password()),
      "--spring.datasource.hikari.maximum-pool-size=2",
      "--spring.batch.jdbc.initialize-schema=always",
      "--spring.batch.job.enabled=false"
    };
  }

  /** Whether it is the file in the output folder. */
  static boolean isOwn(Settings.Database database) {
    return database.url().isBlank();
  }

  /** Puts a broken database out of the way; the next opening makes a new one. */
  static void setAside(OutputFolder folder) {
    Path file = folder.state().resolve(FILE);
    try {
      if (Files.exists(file)) {
        Path aside = folder.state().resolve(FILE + ".broken");
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new OutputException("the job database " + file + " is broken; delete it");
    }
  }

  private static String ownUrl(OutputFolder folder) {
    String path = folder.state().resolve(NAME).toString().replace('\\', '/').replace(";", "\\;");
    return "jdbc:h2:file:" + path + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
  }
}
