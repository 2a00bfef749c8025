package org.opedometer.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.EssayReader;
import org.opedometer.input.manifest.EssayRegister;
import org.opedometer.input.manifest.FileState;
import org.opedometer.input.manifest.KnownMetadata;
import org.opedometer.input.manifest.Ledger;
import org.opedometer.input.manifest.Manifest;
import org.opedometer.input.manifest.ManifestEntry;
import org.opedometer.input.manifest.ManifestScanner;
import org.opedometer.input.manifest.TextCollection;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.run.settings.Settings;

/** Analyses files without an output folder: nothing is written and nothing remembered. */
public final class Drafts {
  private static final Ledger NOTHING_KNOWN =
      new Ledger() {
        @Override
        public boolean isScored(String essayId, String sha256, String labels) {
          return false;
        }

        @Override
        public boolean isRejected(String fileName, String sha256) {
          return false;
        }
      };

  private final EssayReader reader;
  private final EssayScorer scorer;

  /**
   * Whatever a file turned out to be: an analysis, or a sentence that says why there is none.
   *
   * @param analysis null where the file was rejected
   * @param rejection null where it was not
   */
  public record Draft(Path file, @Nullable EssayAnalysis analysis, @Nullable String rejection) {}

  /** Begins to load the models. */
  public Drafts(Settings settings) {
    this.reader = InputScan.reader(settings);
    LazyAnalyzer analyzer = new LazyAnalyzer(settings);
    analyzer.start();
    TimeLimit limit =
        new TimeLimit(Duration.ofSeconds(settings.limits().secondsPerEssay()), settings.threads());
    this.scorer =
        new EssayScorer(reader, analyzer, limit, Progress.SILENT, (entry, essay) -> false);
  }

  /**
   * Analyses files, and the documents in folders, one after the other.
   *
   * @throws org.opedometer.input.manifest.MissingInputException where one is not there
   */
  public List<Draft> read(List<Path> files) throws InterruptedException {
    return read(files, Set.of());
  }

  /**
   * The same, with ids that no other essay has.
   *
   * @param taken ids of others
   */
  List<Draft> read(List<Path> files, Set<String> taken) throws InterruptedException {
    EssayRegister register =
        EssayRegister.empty(Path.of(""))
            .with(taken.stream().map(id -> EssayRegister.Entry.of(id, "", "", false)).toList());
    Manifest manifest =
        new ManifestScanner(
                reader::reads,
                NOTHING_KNOWN,
                register,
                false,
                Set.of(),
                KnownMetadata.NONE,
                TextCollection.NONE,
                (format, bytes) -> {
                  throw new IllegalStateException("no file holds many texts");
                })
            .scan(files);
    List<Draft> drafts = new ArrayList<>();
    for (ManifestEntry entry : manifest.in(FileState.PENDING)) {
      Path shown =
          entry.input().endsWith(entry.path().getFileName()) ? entry.input() : entry.path();
      try {
        EssayAnalysis analysis = scorer.process(entry);
        if (analysis != null) { // else it has just been changed
          drafts.add(new Draft(shown, analysis, null));
        }
      } catch (RejectedEssayException e) {
        drafts.add(new Draft(shown, null, e.getMessage()));
      }
    }
    manifest
        .refused()
        .forEach(r -> drafts.add(new Draft(Path.of(r.fileName()), null, r.sentence())));
    return drafts;
  }
}
