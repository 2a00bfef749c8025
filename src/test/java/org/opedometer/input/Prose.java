package org.opedometer.input;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.document.RejectedInputException;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Essay;

/** Sentences and short ways for the tests of the readers. */
public final class Prose {
  public static final String A =
      "The council voted last week to close the branch library on Mill Street, and it did so"
          + " without asking a single one of the four hundred people who walk through its doors.";
  public static final String B =
      "Nobody denies that money is short. But the sum to be saved would not pay for one of the new"
          + " roundabouts, and a roundabout has never taught a child to read.";
  public static final String C =
      "When I asked the mayor about it, she said that the decision was final, and that I was"
          + " welcome to read the figures at the town hall between nine and noon.";

  private Prose() {}

  public static Essay read(Path folder, String name, byte[] bytes)
      throws IOException, RejectedInputException {
    return new EssayReader(ReadingLimits.DEFAULT).read(file(folder, name, bytes));
  }

  public static RejectedInputException rejected(Path folder, String name, byte[] bytes)
      throws IOException {
    return rejected(ReadingLimits.DEFAULT, folder, name, bytes);
  }

  public static RejectedInputException rejected(
      ReadingLimits limits, Path folder, String name, byte[] bytes) throws IOException {
    InputFile file = file(folder, name, bytes);
    return catchThrowableOfType(
        RejectedInputException.class, () -> new EssayReader(limits).read(file));
  }

  static InputFile file(Path folder, String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, bytes);
    return new InputFile(path, name, "essay");
  }

  public static List<String> blocks(Essay essay) {
    return essay.blocks().stream().map(b -> line(essay, b)).toList();
  }

  public static List<String> texts(Essay essay, BlockKind kind) {
    return essay.blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> b.span().in(essay.text()))
        .toList();
  }

  private static String line(Essay essay, Block block) {
    return block.kind().csvName() + " | " + block.span().in(essay.text()).replace("\n", " ");
  }
}
