package org.opedometer.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.opedometer.input.EssayReader;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.manifest.KnownMetadata;
import org.opedometer.input.manifest.Manifest;
import org.opedometer.input.manifest.ManifestScanner;
import org.opedometer.input.manifest.StoredText;
import org.opedometer.input.manifest.TextCollection;
import org.opedometer.input.tables.MetadataSheet;
import org.opedometer.input.tables.TableFiles;
import org.opedometer.input.tables.UnusableTableException;
import org.opedometer.model.EssayMetadata;
import org.opedometer.output.CsvWriter;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.OutputFolder;
import org.opedometer.output.Rejection;
import org.opedometer.output.RunLog;
import org.opedometer.output.TextSpool;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsException;

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
    TextSpool spool = new TextSpool(folder);
    return new ManifestScanner(
            reader(settings)::reads,
            ledger,
            settings.rescore(),
            options.unsettled(),
            known(settings),
            collections(settings),
            (format, bytes) -> new SpooledText(format, spool.keep(bytes)))
        .scan(settings.input());
  }

  private record SpooledText(String format, Supplier<byte[]> text) implements StoredText {
    @Override
    public byte[] bytes() {
      return text.get();
    }
  }

  /** Reads files that hold many texts. */
  public static TextCollection collections(Settings settings) {
    return new TableFiles(limits(settings), settings.corpus());
  }

  /**
   * What the settings tell of the inputs: a sheet goes before a pattern of paths.
   *
   * @throws SettingsException where the sheet cannot be read
   */
  private static KnownMetadata known(Settings settings) {
    List<KnownMetadata> all = new ArrayList<>();
    settings.metadata().table().ifPresent(table -> all.add(sheet(table)));
    settings.metadata().paths().forEach(pattern -> all.add(pattern::of));
    return (path, name) ->
        all.stream()
            .map(known -> known.of(path, name))
            .reduce(EssayMetadata.EMPTY, EssayMetadata::over);
  }

  private static KnownMetadata sheet(Path table) {
    try {
      return MetadataSheet.of(table);
    } catch (UnusableTableException e) {
      throw new SettingsException("metadata.table: " + table + ": " + e.getMessage());
    }
  }

  /** Reads documents within the limits set. */
  static EssayReader reader(Settings settings) {
    return new EssayReader(limits(settings));
  }

  private static ReadingLimits limits(Settings settings) {
    ReadingLimits usual = ReadingLimits.DEFAULT;
    return new ReadingLimits(
        settings.limits().bytes(),
        usual.inflatedBytes(),
        settings.limits().pages(),
        usual.characters(),
        settings.limits().paragraphs(),
        settings.limits().sentenceCharacters());
  }
}
