package org.opedometer.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opedometer.input.manifest.EssayRegister;
import org.opedometer.output.AtomicFile;
import org.opedometer.output.Content;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.OutputException;
import org.opedometer.output.OutputFolder;

/**
 * The register of essays in the output folder. Where it is missing, the essays' folders tell which
 * ids have been given.
 */
final class RegisterFile {
  private static final String FORM = "opedometer register 1";

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
    List<EssayRegister.Entry> known = new ArrayList<>();
    for (String id : folder.essayIds()) {
      essays
          .stamp(id)
          .ifPresent(s -> known.add(EssayRegister.Entry.of(id, s.inputSha256(), s.fileName())));
    }
    return EssayRegister.empty(base()).with(known);
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
