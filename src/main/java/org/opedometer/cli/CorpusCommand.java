package org.opedometer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.opedometer.input.tables.TableColumn;
import org.opedometer.run.CorpusCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Deeds on files of many texts. */
@Command(
    name = "corpus",
    mixinStandardHelpOptions = true,
    description = "Looks at tables and archives of texts.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = CorpusCommand.Check.class)
final class CorpusCommand {

  /** Tells what would happen. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = {
        "Tells what a run would find in a table of texts: columns, rows, doubles, languages.",
        "Nothing is scored or written. Example: 'opedometer corpus check columns.csv'."
      })
  static final class Check implements Callable<Integer> {
    private static final int MOST_TOLD = 20;

    @Mixin private SettingOptions options = new SettingOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Table of texts.")
    private List<Path> files = List.of();

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      boolean sound = true;
      for (Path file : files) {
        CorpusCheck check = CorpusCheck.of(options.settings(), file);
        print(out, file, check);
        sound &= check.problems().isEmpty();
      }
      out.flush();
      return sound ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }

    private static void print(PrintWriter out, Path file, CorpusCheck check) {
      out.println(Printable.of(file.toString()));
      check
          .columns()
          .forEach(
              (name, role) ->
                  out.printf(
                      "  column %-24s %s%n",
                      Printable.of(name),
                      role.map(TableColumn::setting).orElse("carried along as extra_...")));
      line(out, "texts", check.texts() + ": " + counts(check.formats()));
      line(out, "languages", counts(check.languages()));
      line(out, "same text", check.sameText() + " stand further up as well");
      line(out, "dated", check.dated() + span(check));
      line(out, "outlets", check.outlets().size() + ": " + counts(check.outlets()));
      line(out, "problems", Integer.toString(check.problems().size()));
      check.problems().stream().limit(MOST_TOLD).forEach(p -> out.println("    " + p));
      if (check.problems().size() > MOST_TOLD) {
        out.println("    and " + (check.problems().size() - MOST_TOLD) + " more");
      }
    }

    private static void line(PrintWriter out, String name, String words) {
      out.printf("  %-10s %s%n", name, words);
    }

    private static String span(CorpusCheck check) {
      return check.dated() == 0 ? "" : ", " + check.firstDate() + " to " + check.lastDate();
    }

    private static String counts(Map<String, Integer> counts) {
      String told =
          counts.entrySet().stream()
              .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
              .limit(MOST_TOLD)
              .map(count -> Printable.of(count.getKey()) + " " + count.getValue())
              .collect(Collectors.joining(", "));
      return counts.size() > MOST_TOLD ? told + " and others" : told;
    }
  }
}
