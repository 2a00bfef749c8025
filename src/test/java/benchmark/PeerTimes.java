package benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The job against CoreNLP's own command line with the annotators that come nearest to what it
 * tells, at their defaults, on the same plain texts. Both are warm: what counts is how much longer
 * a run takes over the texts so many times more, so that the start and the compiler's work fall
 * out.
 */
final class PeerTimes {
  private static final String ANNOTATORS =
      "tokenize,ssplit,pos,lemma,ner,parse,coref,sentiment,quote";
  private static final int MOST_TEXTS = 4; // the peer is slow
  private static final int OWN_TIMES = 12;
  private static final int THEIR_TIMES = 2;

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
    Path once = Folders.copies(some, 1, work.resolve("peer-1"));
    Path twice = Folders.copies(some, THEIR_TIMES, work.resolve("peer-2"));
    Path often = Folders.copies(some, OWN_TIMES + THEIR_TIMES, work.resolve("peer-often"));
    double own = (ours(often) - ours(twice)) / OWN_TIMES;
    double theirs = (theirs(twice) - theirs(once)) / (THEIR_TIMES - 1);
    figures.add("peer", "opedometer, the texts once more", own, "s");
    figures.add("peer", "CoreNLP defaults, the texts once more", theirs, "s");
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
