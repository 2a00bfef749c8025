package benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What tables, report and database cost as the folder grows. The analysis is recorded: the sample
 * essays are scored once, and their folders copied under other names beside inputs that differ.
 */
final class ScaleTimes {
  private static final List<Integer> SIZES = List.of(10, 100, 1_000, 10_000);

  private static final int MORE = 5; // the first still meets the disk at work on all the others

  private final Launched program;
  private final Path work;

  ScaleTimes(Launched program, Path work) {
    this.program = program;
    this.work = work;
  }

  void measure(Figures figures) throws IOException, InterruptedException {
    Path recorded = work.resolve("recorded");
    Path samples = Path.of("input").toAbsolutePath();
    program.seconds("--input", samples.toString(), "--output", recorded.toString());
    Path alone = Files.createDirectories(work.resolve("alone"));
    Files.writeString(alone.resolve("one-more.txt"), text(-1));
    double cold = program.seconds("--input", alone + "", "--output", work.resolve("alone-o") + "");
    for (int size : SIZES) {
      Path input = work.resolve("many-" + size);
      Path output = work.resolve("many-output-" + size);
      fill(recorded, input, output, size);
      String[] run = {"--input", input.toString(), "--output", output.toString()};
      double collated = program.seconds(run);
      figures.add("scale", size + " essays: tables, comparison and report", collated, "s");
      figures.add("scale", size + " essays: the same for each", collated / size * 1000, "ms");
      figures.add("scale", size + " essays: nothing new", program.seconds(run), "s");
      double[] more = new double[MORE];
      for (int i = 0; i < MORE; i++) {
        Files.writeString(input.resolve("one-more-" + i + ".txt"), text(-2 - i));
        more[i] = program.seconds(run) - cold;
      }
      Arrays.sort(more);
      String one = size + " essays: one more, beyond its own scoring, ";
      figures.add("scale", one + "median of " + MORE, more[MORE / 2], "s");
      figures.add("scale", one + "slowest", more[MORE - 1], "s");
      Folders.delete(input);
      Folders.delete(output);
    }
  }

  private static String text(int number) {
    return "Letter number "
        + number
        + "\n\nThe last boat leaves at six. \"We sleep on office floors,\" said Ana Whitlock.\n";
  }

  private static void fill(Path recorded, Path input, Path output, int size) throws IOException {
    Files.createDirectories(input);
    List<Path> folders;
    try (Stream<Path> found = Files.list(recorded.resolve("essays"))) {
      folders = found.sorted().toList();
    }
    for (int i = 0; i < size; i++) {
      Path folder = folders.get(i % folders.size());
      String old = folder.getFileName().toString();
      String id = String.format("essay-%05d", i);
      byte[] text = text(i).getBytes(StandardCharsets.UTF_8);
      Files.write(input.resolve(id + ".txt"), text);
      Path copy = Files.createDirectories(output.resolve("essays").resolve(id));
      for (Path file : Folders.files(folder)) {
        String content = Files.readString(file);
        Files.writeString(copy.resolve(file.getFileName()), renamed(file, content, old, id, text));
      }
    }
  }

  private static String renamed(Path file, String content, String old, String id, byte[] text) {
    if (file.toString().endsWith(".csv")) {
      return content.replace("\n" + old + ",", "\n" + id + ",");
    }
    return file.endsWith("essay.json")
        ? content
            .replace("\"" + old + "\"", "\"" + id + "\"")
            .replaceFirst("\"file_name\" : \"[^\"]*\"", "\"file_name\" : \"" + id + ".txt\"")
            .replaceFirst(
                "\"input_sha256\" : \"[^\"]*\"", "\"input_sha256\" : \"" + hash(text) + "\"")
        : content;
  }

  private static String hash(byte[] text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
