package org.opedometer.run;

import java.util.List;
import org.opedometer.input.EssayReader;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.manifest.KnownMetadata;
import org.opedometer.input.manifest.Manifest;
import org.opedometer.input.manifest.ManifestScanner;
import org.opedometer.output.CsvWriter;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.Rejection;
import org.opedometer.output.RunLog;
import org.opedometer.run.settings.Settings;

/** Compares the inputs with the output folder; writes nothing. */
public final class InputScan {
  private InputScan() {}

  /** What a run would find and do. */
  public static Manifest of(Settings settings, ScorerIdentity scorer, RunOptions options) {
    CsvWriter csv = new CsvWriter(settings.csv().bom());
    return of(settings, scorer, options, new EssayFolder(new OutputFolder(settings.output()), csv));
  }

  /** The same with the essays' folders given. */
  static Manifest of(
      Settings settings, ScorerIdentity scorer, RunOptions options, EssayFolder essays) {
    OutputFolder folder = new OutputFolder(settings.output());
    CsvWriter csv = new CsvWriter(settings.csv().bom());
    List<Rejection> known =
        options.retry() || settings.rescore() ? List.of() : new RunLog(folder, csv).rejections();
    OutputLedger ledger = new OutputLedger(essays, known, scorer);
    return new ManifestScanner(
            reader(settings)::reads,
            ledger,
            settings.rescore(),
            options.unsettled(),
            KnownMetadata.NONE)
        .scan(settings.input());
  }

  /** Reads documents within the limits set. */
  static EssayReader reader(Settings settings) {
    ReadingLimits usual = ReadingLimits.DEFAULT;
    return new EssayReader(
        new ReadingLimits(
            settings.limits().bytes(),
            usual.inflatedBytes(),
            settings.limits().pages(),
            usual.characters(),
            settings.limits().paragraphs(),
            settings.limits().sentenceCharacters()));
  }
}
