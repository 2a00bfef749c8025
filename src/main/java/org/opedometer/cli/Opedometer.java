package org.opedometer.cli;

import java.util.Set;
import org.opedometer.run.ScorerIdentity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program. Without the name of a command it scores. */
@Command(
    name = "opedometer",
    mixinStandardHelpOptions = true,
    versionProvider = Opedometer.Version.class,
    description = "Reads opinion pieces and measures how they argue and whom they cite.",
    synopsisSubcommandLabel = "[COMMAND]",
    footer = {
      "",
      "Without a command it scores: 'opedometer --input FOLDER' is 'opedometer score --input"
          + " FOLDER'.",
      "",
      "Exit codes: 0 done, or nothing new; 1 internal failure; 2 wrong usage or settings;",
      "3 done, but some inputs were rejected; 4 another run holds the output folder;",
      "130, 143 stopped by a signal (the next run goes on)."
    },
    subcommands = {
      ScoreCommand.class,
      CompareCommand.class,
      ExplainCommand.class,
      StatusCommand.class,
      RetryCommand.class,
      CorpusCommand.class,
      GroupsCommand.class,
      CheckConfigCommand.class,
      TrainCommand.class,
      EvaluateCommand.class
    })
public final class Opedometer {
  private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

  private Opedometer() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    // the log is a file of ours; Spring Boot must not set up another
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    System.exit(execute(args));
  }

  static int execute(String... args) {
    CommandLine line = new CommandLine(new Opedometer());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new FailureReport());
    line.setParameterExceptionHandler(FailureReport::wrongUsage);
    return line.execute(withCommand(line, args));
  }

  private static String[] withCommand(CommandLine line, String[] args) {
    boolean named =
        args.length > 0
            && (line.getSubcommands().containsKey(args[0]) || OWN_OPTIONS.contains(args[0]));
    boolean mistaken = args.length > 0 && !args[0].startsWith("-");
    if (named || mistaken) {
      return args;
    }
    String[] scoring = new String[args.length + 1];
    scoring[0] = "score";
    System.arraycopy(args, 0, scoring, 1, args.length);
    return scoring;
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"opedometer " + ScorerIdentity.programVersion()};
    }
  }
}
