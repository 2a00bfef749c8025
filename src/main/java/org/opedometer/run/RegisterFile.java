package org.opedometer.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opedometer.input.manifest.EssayRegister;
import org.opedometer.output.AtomicFile;
import org.opedometer.output.Content;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.OutputException;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.Table;
import org.opedometer.output.TableReader;

/**
 * The register of essays in the output folder. Where it is missing, the tables and the essays'
 * folders tell which ids have been given.
 */
final class RegisterFile {
  private static final String FORM = "opedometer register 1";
  private static final List<String> COLUMNS = List.of("essay_id", "input_sha256", "file_name");

  private final OutputFolder folder;
  private List<String> written = List.of();

  RegisterFile(OutputFolder folder) {
    this.folder = folder;
  }

  EssayRegister read(EssayFolder essays) {
    try {
      List<String> lines = Files.readAllLines(file());
      if (!lines.isEmpty() && lines.get(0).equals(FORM)) {
        written = lines;
        return EssayRegister.of(base(), lines.subList(1, lines.size()));
      }
    } catch (NoSuchFileException e) {
      // the first run, or one after an older version
    } catch (IOException e) {
      throw new OutputException("cannot read " + file() + ": " + e.getMessage());
    }
    Map<String, EssayRegister.Entry> known = new LinkedHashMap<>();
    for (Map<String, String> row : listed()) {
      String id = row.getOrDefault("essay_id", "");
      String sum = row.getOrDefault("input_sha256", "");
      known.put(id, EssayRegister.Entry.of(id, sum, row.getOrDefault("file_name", ""), true));
    }
    for (String id : folder.essayIds()) {
      essays
          .stamp(id)
          .filter(stamp -> !known.containsKey(id))
          .map(s -> EssayRegister.Entry.of(id, s.inputSha256(), s.fileName(), false))
          .ifPresent(entry -> known.put(id, entry));
    }
    return EssayRegister.empty(base()).with(known.values());
  }

  /** The essays in the tables as they stand, whatever version has written them. */
  private List<Map<String, String>> listed() {
    Path table = folder.table(Table.ESSAYS);
    if (!Files.exists(table)) {
      return List.of();
    }
    try (Stream<Map<String, String>> rows = TableReader.rows(table, COLUMNS)) {
      return rows.toList();
    }
  }

  void write(EssayRegister register) {
    List<String> lines = new ArrayList<>(List.of(FORM));
    lines.addAll(register.lines());
    if (!lines.equals(written)) {
      new AtomicFile(folder).write(file(), Content.text(String.join("\n", lines) + "\n"));
      written = lines;
    }
  }

  /** The real path, so that a link to the folder makes no difference. */
  private Path base() {
    try {
      return folder.root().toRealPath();
    } catch (IOException e) {
      return folder.root(); // there is none yet
    }
  }

  private Path file() {
    return folder.state().resolve("register.tsv");
  }
}
