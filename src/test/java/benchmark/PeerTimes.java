package benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The job against CoreNLP's own command line with the annotators that come nearest to what it
 * tells, at their defaults, on the same plain texts; the start-up of both taken off.
 */
final class PeerTimes {
  private static final String ANNOTATORS =
      "tokenize,ssplit,pos,lemma,ner,parse,coref,sentiment,quote";
  private static final int MOST_TEXTS = 4; // the peer is slow

  private final Launched program;
  private final Path work;

  PeerTimes(Launched program, Path work) {
    this.program = program;
    this.work = work;
  }

  void measure(Path texts, Figures figures) throws IOException, InterruptedException {
    List<Path> some =
        Folders.files(texts).stream()
            .filter(f -> f.toString().endsWith(".txt"))
            .limit(MOST_TEXTS)
            .toList();
    Path input = Files.createDirectories(work.resolve("peer"));
    for (Path text : some) {
      Files.copy(text, input.resolve(text.getFileName()));
    }
    Path word = Files.createDirectories(work.resolve("peer-start"));
    Files.writeString(word.resolve("start.txt"), "Nothing is said here about anyone at all.\n");
    double ownStart = ours(word);
    double own = ours(input) - ownStart;
    double theirStart = theirs(word);
    double theirs = theirs(input) - theirStart;
    figures.add("peer", "opedometer, start taken off", own, "s");
    figures.add("peer", "opedometer, start", ownStart, "s");
    figures.add("peer", "CoreNLP defaults, start taken off", theirs, "s");
    figures.add("peer", "CoreNLP defaults, start", theirStart, "s");
    figures.add("peer", "essays a minute: opedometer / CoreNLP", theirs / own, "times");
  }

  private double ours(Path input) throws IOException, InterruptedException {
    Path output = work.resolve(input.getFileName() + "-ours");
    return program.seconds("--input", input.toString(), "--output", output.toString());
  }

  private double theirs(Path input) throws IOException, InterruptedException {
    Path list = work.resolve(input.getFileName() + ".list");
    Files.write(list, Folders.files(input).stream().map(Path::toString).toList());
    return program.seconds(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx5g",
            "-cp",
            System.getProperty("java.class.path"),
            "edu.stanford.nlp.pipeline.StanfordCoreNLP",
            "-annotators",
            ANNOTATORS,
            "-sutime.binders", // holidays by name, whose library this build has in a later version
            "0",
            "-filelist",
            list.toString(),
            "-outputFormat",
            "text",
            "-threads",
            "2",
            "-outputDirectory",
            Files.createDirectories(work.resolve("theirs")).toString()));
  }
}
