package org.opedometer.cli;

import java.io.PrintWriter;
import org.opedometer.input.manifest.MissingInputException;
import org.opedometer.input.manifest.UnusableInputException;
import org.opedometer.lab.gold.GoldException;
import org.opedometer.output.OutputException;
import org.opedometer.run.InputGoneException;
import org.opedometer.run.OutputBusyException;
import org.opedometer.run.RunFailedException;
import org.opedometer.run.settings.SettingsException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns failures into one plain sentence and an exit code. */
final class FailureReport implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println("opedometer: " + sentence(problem));
    if (!isExpected(problem)) {
      LoggerFactory.getLogger(FailureReport.class).error("failed", problem);
      if (LogFile.current().isEmpty()) {
        problem.printStackTrace(err);
      }
    }
    if (problem instanceof SettingsException
        || problem instanceof MissingInputException
        || problem instanceof UnusableInputException
        || problem instanceof GoldException) {
      return ExitCode.WRONG_USAGE;
    }
    if (problem instanceof InputGoneException) {
      return ExitCode.INPUT_GONE;
    }
    return problem instanceof OutputBusyException ? ExitCode.BUSY : ExitCode.FAILED;
  }

  private static boolean isExpected(Exception problem) {
    return problem instanceof SettingsException
        || problem instanceof MissingInputException
        || problem instanceof UnusableInputException
        || problem instanceof GoldException
        || problem instanceof InputGoneException
        || problem instanceof OutputBusyException
        || problem instanceof OutputException;
  }

  private static String sentence(Exception problem) {
    return isExpected(problem) || problem instanceof RunFailedException
        ? problem.getMessage()
        : "internal failure: "
            + problem
            + LogFile.current().map(file -> " (see " + file + ")").orElse("; its trace:");
  }

  /** A command line that cannot be understood. */
  static int wrongUsage(ParameterException problem, String[] args) {
    CommandLine command = problem.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("opedometer: " + problem.getMessage());
    UnmatchedArgumentException.printSuggestions(problem, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.WRONG_USAGE;
  }
}
