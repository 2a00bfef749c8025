package org.opedometer.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.opedometer.input.EssayReader;
import org.opedometer.input.archives.EpubFiles;
import org.opedometer.input.archives.ExportFiles;
import org.opedometer.input.archives.FeedFiles;
import org.opedometer.input.archives.MailFiles;
import org.opedometer.input.archives.ZipFiles;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.manifest.EssayRegister;
import org.opedometer.input.manifest.FileState;
import org.opedometer.input.manifest.KnownMetadata;
import org.opedometer.input.manifest.Manifest;
import org.opedometer.input.manifest.ManifestEntry;
import org.opedometer.input.manifest.ManifestScanner;
import org.opedometer.input.manifest.MissingInputException;
import org.opedometer.input.manifest.StoredText;
import org.opedometer.input.manifest.TextCollection;
import org.opedometer.input.manifest.TextCollections;
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

/**
 * What a run finds among its inputs, compared with the output folder; writes nothing.
 *
 * @param manifest the inputs as they are now
 * @param before the essays as the last run left them
 * @param changes why each essay that is to be scored is to be
 * @param gone ids of essays of the tables that are not among the inputs any more
 * @param prunable ids of the results that {@code --prune} would take away
 * @param twins ids of essays with the id of an earlier one of the same bytes, in whatever slice
 */
public record InputScan(
    Manifest manifest,
    EssayRegister before,
    Map<String, InputChange> changes,
    List<String> gone,
    List<String> prunable,
    Map<String, String> twins) {

  /**
   * What a run would find and do.
   *
   * @throws InputGoneException where an input that was there is missing, empty, or has lost more
   *     than half of its essays
   */
  public static InputScan of(Settings settings, ScorerIdentity scorer, RunOptions options) {
    CsvWriter csv = new CsvWriter(settings.csv().bom());
    return of(settings, scorer, options, new EssayFolder(new OutputFolder(settings.output()), csv));
  }

  /** The same with the essays' folders given. */
  static InputScan of(
      Settings settings, ScorerIdentity scorer, RunOptions options, EssayFolder essays) {
    OutputFolder folder = new OutputFolder(settings.output());
    CsvWriter csv = new CsvWriter(settings.csv().bom());
    EssayRegister register = new RegisterFile(folder).read(essays);
    List<Rejection> known =
        options.retry() || settings.rescore() ? List.of() : new RunLog(folder, csv).rejections();
    OutputLedger ledger = new OutputLedger(essays, known, scorer, settings.slice());
    TextSpool spool = new TextSpool(folder);
    ManifestScanner scanner =
        new ManifestScanner(
            documents(settings),
            ledger,
            register,
            settings.rescore(),
            options.unsettled(),
            known(settings),
            collections(settings),
            (format, bytes) -> new SpooledText(format, spool.keep(bytes)));
    Manifest whole;
    try {
      whole = scanner.scan(inputs(settings, register, options));
    } catch (MissingInputException e) {
      int lost = register.listedIn(e.input());
      throw lost > 0 ? InputGoneException.from(e.input(), lost, lost) : e;
    }
    Manifest manifest = whole.only(settings.slice()::holds);
    List<String> gone = register.gone(manifest);
    if (!options.allowEmpty()) {
      requirePresent(settings.input(), register, manifest, gone);
    }
    Set<String> published = new HashSet<>(folder.essayIds());
    return new InputScan(
        manifest,
        register,
        changes(manifest, register),
        gone,
        register.leftFrom(settings.input(), manifest).stream().filter(published::contains).toList(),
        register.after(whole).twins(whole));
  }

  /** All of them; where it is meant, without those that are there no more. */
  private static List<Path> inputs(Settings settings, EssayRegister register, RunOptions options) {
    return settings.input().stream()
        .filter(
            input -> !options.allowEmpty() || Files.exists(input) || register.listedIn(input) == 0)
        .toList();
  }

  private static void requirePresent(
      List<Path> inputs, EssayRegister before, Manifest manifest, List<String> gone) {
    Set<String> lost = new HashSet<>(before.lost(new HashSet<>(gone)));
    for (Path input : inputs) {
      int there = before.listedIn(input);
      int missing = (int) before.listedIdsIn(input).stream().filter(lost::contains).count();
      long now = manifest.entries().stream().filter(e -> e.input().equals(input)).count();
      if (isTooMuch(there, missing, now)) {
        throw InputGoneException.from(input, there, missing);
      }
    }
    if (manifest.entries().isEmpty() && before.listed() > 0) {
      throw InputGoneException.fromAll(before.listed(), before.listed());
    }
    if (isTooMuch(before.listed(), lost.size(), manifest.entries().size())) {
      throw InputGoneException.fromAll(before.listed(), lost.size());
    }
  }

  /** Files that came in the place of those that went show that the input is there. */
  private static boolean isTooMuch(int before, int gone, long now) {
    return 2 * gone > before && now < before;
  }

  private static Map<String, InputChange> changes(Manifest manifest, EssayRegister before) {
    Map<String, InputChange> changes = new HashMap<>();
    for (ManifestEntry entry : manifest.in(FileState.PENDING)) {
      InputChange change =
          before
              .listedSum(entry.essayId())
              .map(sum -> sum.equals(entry.sha256()) ? InputChange.AGAIN : InputChange.CHANGED)
              .orElse(InputChange.NEW);
      changes.put(entry.essayId(), change);
    }
    return changes;
  }

  private record SpooledText(String format, Supplier<byte[]> text) implements StoredText {
    @Override
    public byte[] bytes() {
      return text.get();
    }
  }

  /** Reads files that hold many texts. */
  public static TextCollection collections(Settings settings) {
    TableFiles tables = tables(settings);
    List<TextCollection> kinds = new ArrayList<>();
    settings.export().ifPresent(form -> kinds.add(new ExportFiles(form, limits(settings))));
    kinds.addAll(
        List.of(
            tables,
            new ZipFiles(limits(settings), reader(settings)::reads, tables),
            new EpubFiles(limits(settings)),
            new FeedFiles(limits(settings)),
            new MailFiles(limits(settings))));
    return new TextCollections(kinds);
  }

  /** Whether a file of a name is one essay; with {@code corpus.export} it may hold many. */
  private static Predicate<String> documents(Settings settings) {
    EssayReader reader = reader(settings);
    return settings
        .export()
        .map(form -> new ExportFiles(form, limits(settings)))
        .<Predicate<String>>map(export -> name -> !export.reads(name) && reader.reads(name))
        .orElse(reader::reads);
  }

  /** Reads tables of texts. */
  static TableFiles tables(Settings settings) {
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
