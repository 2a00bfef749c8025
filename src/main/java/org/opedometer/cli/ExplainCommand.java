package org.opedometer.cli;

import java.io.PrintWriter;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.PublishedEssay;
import org.opedometer.run.EssayFinder;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows where a score comes from. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Explains the scores of an essay or of one of its paragraphs, piece by piece.",
    footer = {
      "",
      "Examples:",
      "  opedometer explain ferry",
      "  opedometer explain ferry#2",
      "  opedometer explain \"Leave the Old Orchard Alone\" --all"
    })
final class ExplainCommand implements Runnable {
  @Mixin private OutputOptions options = new OutputOptions();

  @Parameters(
      paramLabel = "ESSAY[#PARAGRAPH]",
      description =
          "An id of essays.csv, a file, a title, or a part of these that only one has; paragraphs"
              + " count from 1.")
  private String place = "";

  @Option(names = "--all", description = "Also list what is marked but moves no score.")
  private boolean all;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Settings settings = options.settings();
    int hash = place.lastIndexOf('#');
    String name = hash < 0 ? place : place.substring(0, hash);
    String paragraph = hash < 0 ? "" : place.substring(hash + 1);
    OutputFolder folder = new OutputFolder(settings.output());
    String id = new EssayFinder(folder).find(name);
    ExplainedScores scores = new ExplainedScores(new PublishedEssay(folder, id), all);
    PrintWriter out = spec.commandLine().getOut();
    if (paragraph.isEmpty()) {
      scores.ofEssay(out);
    } else if (!scores.ofParagraph(paragraph, out)) {
      throw new SettingsException("essay " + id + " has no paragraph " + paragraph);
    }
    out.flush();
  }
}
