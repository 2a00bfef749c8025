package org.opedometer.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.opedometer.run.Ending;
import org.opedometer.run.ScorerIdentity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The program. Without the name of a command it scores. */
@Command(
    name = "opedometer",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Reads opinion pieces and measures how they argue and whom they cite.",
    synopsisSubcommandLabel = "[COMMAND]",
    footer = {
      "",
      "Without a command it scores: 'opedometer --input FOLDER' is 'opedometer score --input"
          + " FOLDER', and 'opedometer FOLDER' is the same.",
      "",
      "Examples:",
      "  opedometer essays/ --output results    score a folder",
      "  opedometer compare ferry orchard       set two essays side by side",
      "  opedometer help compare                what a command takes",
      "",
      "Exit codes: 0 done, or nothing new; 1 internal failure; 2 wrong usage or settings;",
      "3 done, but some inputs were rejected; 4 another run holds the output folder;",
      "5 inputs of the last run are gone, nothing was changed; 6 lint found marks;",
      "7 more inputs were rejected than --max-rejected allows;",
      "130, 143 stopped by a signal (the next run goes on)."
    },
    subcommands = {
      ScoreCommand.class,
      CompareCommand.class,
      ClaimsCommand.class,
      ExplainCommand.class,
      LintCommand.class,
      StatusCommand.class,
      RetryCommand.class,
      CorpusCommand.class,
      GroupsCommand.class,
      TablesCommand.class,
      CheckConfigCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      HelpCommand.class
    })
public final class Main {
  private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    // the log is a file of ours; Spring Boot must not set up another
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    Signals.take();
    int code = execute(args);
    Ending.prepare();
    System.exit(code);
  }

  static int execute(String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new FailureReport());
    line.setParameterExceptionHandler(FailureReport::wrongUsage);
    return line.execute(withCommand(line, args));
  }

  private static String[] withCommand(CommandLine line, String[] args) {
    boolean named =
        args.length > 0
            && (line.getSubcommands().containsKey(args[0]) || OWN_OPTIONS.contains(args[0]));
    boolean mistaken = args.length > 0 && !args[0].startsWith("-") && !isPath(args[0]);
    if (named || mistaken) {
      return args;
    }
    String[] scoring = new String[args.length + 1];
    scoring[0] = "score";
    System.arraycopy(args, 0, scoring, 1, args.length);
    return scoring;
  }

  /** Whether a first word that is no command names a file or folder, or could only be meant so. */
  private static boolean isPath(String word) {
    try {
      return word.contains("/") || word.contains("\\") || Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"opedometer " + ScorerIdentity.programVersion()};
    }
  }
}
