package org.opedometer.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opedometer.input.EssayReader;
import org.opedometer.input.InputFile;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.document.RejectedInputException;
import org.opedometer.model.Essay;

/** The essays that ship with the project, read as the job would read them. */
final class SampleEssays {
  private SampleEssays() {}

  static List<Essay> read(Path folder) throws IOException, RejectedInputException {
    EssayReader reader = new EssayReader(ReadingLimits.DEFAULT);
    List<Essay> essays = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      essays.add(reader.read(new InputFile(file, name, name)));
    }
    return essays;
  }
}
