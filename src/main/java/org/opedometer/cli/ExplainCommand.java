package org.opedometer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.PublishedEssay;
import org.opedometer.output.Table;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows where a score comes from. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Explains the scores of an essay or of one of its paragraphs, point by point.")
final class ExplainCommand implements Runnable {
  @Mixin private SettingOptions options = new SettingOptions();

  @Parameters(
      paramLabel = "ESSAY_ID[#PARAGRAPH]",
      description = "As in essays.csv; paragraphs count from 1.")
  private String place = "";

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Settings settings = options.settings();
    String id = place.contains("#") ? place.substring(0, place.indexOf('#')) : place;
    String paragraph = place.substring(Math.min(place.length(), id.length() + 1));
    OutputFolder folder = new OutputFolder(settings.output());
    if (!folder.essayIds().contains(id)) {
      throw new SettingsException("no essay '" + id + "' is scored in " + folder.root());
    }
    PublishedEssay essay = new PublishedEssay(folder, id);
    PrintWriter out = spec.commandLine().getOut();
    Map<String, String> scores = paragraph.isEmpty() ? essay.summary() : row(essay, paragraph);
    for (String score : List.of("rhetoric", "sourcing")) {
      String explanation = scores.getOrDefault(score + "_explanation", "");
      out.println(score + ": " + (explanation.isEmpty() ? "nothing to score" : explanation));
    }
    out.println();
    for (Map<String, String> evidence : essay.rows(Table.EVIDENCE)) {
      if (paragraph.isEmpty() || evidence.get("paragraph").equals(paragraph)) {
        print(out, evidence);
      }
    }
    out.flush();
  }

  private static Map<String, String> row(PublishedEssay essay, String paragraph) {
    return essay.rows(Table.PARAGRAPHS).stream()
        .filter(row -> row.get("paragraph").equals(paragraph) && !paragraph.equals("0"))
        .findFirst()
        .orElseThrow(
            () -> new SettingsException("essay " + essay.id() + " has no paragraph " + paragraph));
  }

  private static void print(PrintWriter out, Map<String, String> evidence) {
    out.printf(
        "%9s  %-18s p%-3s s%-3s %s %s: \"%s\"%n",
        evidence.get("points"),
        evidence.get("score"),
        evidence.get("paragraph"),
        evidence.get("sentence"),
        evidence.get("layer"),
        evidence.get("category"),
        Printable.of(evidence.get("text")));
  }
}
