package org.opedometer.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opedometer.input.manifest.FileHash;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.output.AtomicFile;
import org.opedometer.output.Comparison;
import org.opedometer.output.Content;
import org.opedometer.output.CsvWriter;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.Scorers;
import org.opedometer.report.ComparisonPicture;
import org.opedometer.report.ComparisonText;
import org.opedometer.report.ReportWriter;
import org.opedometer.run.Drafts.Draft;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsException;

/**
 * Some essays set side by side: those of an output folder, and files that are scored for just this.
 * To be closed.
 */
public final class EssayComparison implements AutoCloseable {
  private static final int LONGEST = 150;
  private static final int HASH = 8;

  private final Settings settings;
  private final OutputFolder folder;
  private final List<String> essayIds;
  private final boolean passing;

  /**
   * @param folder that holds them
   * @param passing whether that folder was made for just this
   */
  private EssayComparison(
      Settings settings, OutputFolder folder, List<String> essayIds, boolean passing) {
    this.settings = settings;
    this.folder = folder;
    this.essayIds = essayIds;
    this.passing = passing;
  }

  /**
   * The essays that a person means, in that order.
   *
   * @param references ids, titles, files, or parts of these; a file that is not scored yet is
   *     scored now, and nothing is kept of it
   * @throws SettingsException where one is not there, not to be told from others, or named twice
   */
  public static EssayComparison of(Settings settings, List<String> references)
      throws InterruptedException {
    OutputFolder scored = new OutputFolder(settings.output());
    EssayFinder finder = new EssayFinder(scored);
    if (references.size() < 2) {
      throw new SettingsException("a comparison takes two essays or more");
    }
    List<String> ids = new ArrayList<>();
    List<Path> drafts = new ArrayList<>();
    for (String reference : references) {
      boolean unscored = finder.isUnscored(reference);
      String id = unscored ? reference : finder.find(reference);
      if (ids.contains(id)) {
        throw new SettingsException("essay '" + id + "' is named twice");
      }
      ids.add(id);
      if (unscored) {
        drafts.add(Path.of(reference));
      }
    }
    return drafts.isEmpty()
        ? new EssayComparison(settings, scored, ids, false)
        : withDrafts(settings, scored, ids, drafts);
  }

  private static EssayComparison withDrafts(
      Settings settings, OutputFolder scored, List<String> references, List<Path> files)
      throws InterruptedException {
    OutputFolder passing = OutputFolder.create(temporary());
    EssayFolder essays = new EssayFolder(passing, new CsvWriter(settings.csv().bom()));
    ScorerIdentity scorer = ScorerIdentity.of(settings);
    Drafts drafts = new Drafts(settings);
    Set<String> taken = new HashSet<>(scored.essayIds());
    List<String> ids = new ArrayList<>();
    for (String reference : references) {
      Path file = Path.of(reference);
      if (!files.contains(file)) {
        essays.take(scored, reference);
        ids.add(reference);
        continue;
      }
      for (Draft draft : drafts.read(List.of(file), taken)) {
        EssayAnalysis analysis = draft.analysis();
        if (analysis == null) {
          passing.discard();
          throw new SettingsException(file + ": " + draft.rejection());
        }
        essays.publish(analysis, scorer.stamp(analysis.essay(), "", ""));
        taken.add(analysis.essay().id());
        ids.add(analysis.essay().id());
      }
    }
    return new EssayComparison(settings, passing, ids, true);
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("opedometer-compare");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether these essays were scored by different versions or with different word lists. */
  public boolean mixes() {
    return Scorers.of(folder, essayIds).differ();
  }

  /**
   * Writes a table and a page of just these essays, beside those of the whole folder.
   *
   * @return the files written
   * @throws OutputBusyException where a run is writing to the folder
   */
  public List<Path> write() {
    OutputFolder output = OutputFolder.create(settings.output());
    String name = name();
    Path table = output.root().resolve(name + ".csv");
    Path page = output.root().resolve(name + ".html");
    try (OutputLock lock = OutputLock.take(output)) {
      AtomicFile files = new AtomicFile(output);
      files.write(table, content(Form.CSV));
      files.write(page, content(Form.HTML));
    }
    return List.of(table, page);
  }

  /** {@code compare-<a>-<b>}, cut where many or long ids would make no file name. */
  private String name() {
    String ids = String.join("-", essayIds);
    String sum = FileHash.of(String.join("\n", essayIds)).substring(0, HASH);
    return "compare-" + (ids.length() <= LONGEST ? ids : ids.substring(0, LONGEST) + "-" + sum);
  }

  /** The comparison to be printed. */
  public Content content(Form form) {
    return switch (form) {
      case SVG -> new ComparisonPicture(folder).of(essayIds);
      case HTML -> new ReportWriter(folder).whole(essayIds);
      case CSV -> new Comparison(folder, new CsvWriter(settings.csv().bom())).ranked(essayIds);
      case MD -> new ComparisonText(folder).of(essayIds);
    };
  }

  @Override
  public void close() {
    if (passing) {
      folder.discard();
    }
  }

  /** What a comparison can be printed as. */
  public enum Form {
    /** A picture. */
    SVG,
    /** The report's page. */
    HTML,
    /** A table. */
    CSV,
    /** The report's tables in Markdown. */
    MD
  }
}
