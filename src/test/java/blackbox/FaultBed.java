package blackbox;

import blackbox.Launcher.Ended;
import blackbox.Launcher.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Disturbs runs of the installed program at random moments and looks whether anything is lost.
 *
 * <p>Disturbed runs follow each other over one output folder until one gets to its end; after each,
 * nothing may be torn; after the last, an undisturbed run must end with the bytes that it would
 * have had if nothing had happened.
 */
final class FaultBed {
  private static final Set<String> STATE =
      Set.of(
          "collated",
          "combined",
          "jobs.mv.db",
          "jobs.mv.db.broken",
          "lock",
          "log",
          "register.tsv",
          "sheets",
          "tmp");
  private static final Letters.State ALL = new Letters.State(true, false);
  private static final Letters.State WITHOUT_THIRD = new Letters.State(false, false);
  private static final Letters.State REWRITTEN = new Letters.State(true, true);
  private static final Letters.State BOTH = new Letters.State(false, true);

  /** Further options for Java, as may speed a long form up. */
  private static final String OPTIONS = System.getProperty("faults.options", "");

  private static final int LONGEST_CHAIN = 4;

  private final Path launcher;
  private final Path directory;
  private final OutputDisk disk;
  private final FaultTally tally;
  private final Random random;
  private final Letters letters;
  private final Undisturbed undisturbed;

  /** A job without the encoder, as the light installation has none. */
  static final String LIGHT = "threads: 2\nencoder:\n  enabled: false\n";

  /** A job with all models. */
  static final String FULL = "threads: 2\n";

  /**
   * @param launcher starts the installation to be disturbed
   * @param job the job file of every run
   */
  FaultBed(
      Path launcher, String job, Path directory, OutputDisk disk, FaultTally tally, long seed) {
    this.launcher = launcher;
    this.directory = directory;
    this.disk = disk;
    this.tally = tally;
    this.random = new Random(seed);
    Essays.write(directory.resolve("job.yml"), job);
    this.letters = new Letters(directory.resolve("input"));
    this.undisturbed =
        new Undisturbed(directory.resolve("undisturbed"), letters, output -> start(output).end());
  }

  /** Goes on until so many faults have struck a running process. */
  void run(int faults) throws IOException {
    while (tally.struck() < faults) {
      chain(faults);
    }
  }

  private void chain(int faults) throws IOException {
    List<String> story = new ArrayList<>();
    List<String> losses = new ArrayList<>();
    prepare(story);
    boolean broken = true;
    for (int i = 0; i < LONGEST_CHAIN && broken && tally.struck() < faults; i++) {
      broken = disturb(story, losses);
    }
    losses.addAll(settle());
    tally.chain(story, losses);
    if (!losses.isEmpty()) {
      OutputDisk.copy(disk.output(), directory.resolve("lost-" + tally.losses()));
    }
  }

  private void prepare(List<String> story) {
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> begin(story, "all new", null, ALL);
      case 3, 4, 5 -> begin(story, "one changed, one gone", ALL, BOTH);
      case 6, 7 -> begin(story, "one back, one changed", WITHOUT_THIRD, REWRITTEN);
      default -> begin(story, "one gone", ALL, WITHOUT_THIRD);
    }
  }

  private void begin(List<String> story, String name, Letters.State scored, Letters.State input) {
    story.add(name);
    if (scored == null) {
      disk.clear();
    } else {
      disk.restore(undisturbed.saved(scored));
    }
    letters.become(input);
  }

  /** Whether the run was kept from its end, so that the next one has to go on. */
  private boolean disturb(List<String> story, List<String> losses) throws IOException {
    Moment moment = Moment.pick(random);
    Fault fault = Fault.pick(random);
    BooleanSupplier sign = moment.sign(disk.output(), random);
    Running running = start(disk.output());
    boolean struck =
        moment.await(sign, running, random) && fault.strike(running, disk, letters, random);
    Ended ended = running.end();
    disk.mend();
    story.add(fault + " at " + moment + (struck ? "" : ", missed") + " -> " + ended.code());
    if (struck) {
      tally.struck(fault, moment, ended.code() != 0);
    }
    if (ended.code() != 0 && !(struck && fault.explains(ended.code()))) {
      losses.add("ended with " + ended.code() + ": " + ended.err());
    }
    if (ended.code() == 1 && !isOnePlainSentence(ended.err())) {
      losses.add("no plain sentence: " + ended.err());
    }
    undisturbed.torn(disk.output()).forEach(t -> losses.add("torn: " + t));
    return ended.code() != 0;
  }

  private static boolean isOnePlainSentence(String err) {
    return err.startsWith("opedometer: ") && err.lines().count() == 1 && !err.contains("Exception");
  }

  private List<String> settle() throws IOException {
    List<String> losses = new ArrayList<>();
    Ended ended = start(disk.output()).end();
    if (ended.code() != 0 || ended.err().lines().count() != 1) {
      losses.add("the next run ended with " + ended.code() + ": " + ended.err());
    }
    SortedMap<String, String> found = Results.of(disk.output());
    SortedMap<String, String> expected = undisturbed.results(letters.state());
    if (!found.equals(expected)) {
      losses.add("differs: " + difference(found, expected));
    }
    Results.leftovers(disk.output()).forEach(f -> losses.add("left over: " + f));
    try (Stream<Path> state = Files.list(disk.output().resolve(".opedometer"))) {
      state
          .filter(f -> !STATE.contains(f.getFileName().toString()))
          .forEach(f -> losses.add("left over: " + f));
    }
    if (!letters.isUnharmed()) {
      losses.add("an input was harmed");
    }
    return losses;
  }

  private static SortedMap<String, String> difference(
      SortedMap<String, String> found, SortedMap<String, String> expected) {
    SortedMap<String, String> difference = new TreeMap<>();
    found.forEach(
        (name, hash) -> {
          if (!hash.equals(expected.get(name))) {
            difference.put(name, expected.containsKey(name) ? "other bytes" : "too many");
          }
        });
    expected.keySet().stream()
        .filter(name -> !found.containsKey(name))
        .forEach(name -> difference.put(name, "missing"));
    return difference;
  }

  /** A lean start: the work is small, so that the compiler's best would not pay. */
  private Running start(Path output) {
    return new Launcher(launcher, directory)
        .with("-Xmx1g -XX:TieredStopAtLevel=1 -XX:-UseParallelGC -XX:+UseSerialGC " + OPTIONS)
        .start("score", "--job", "job.yml", "--prune", "--output", output.toString());
  }
}
