package org.opedometer.output;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** rejected.csv and runs.csv. */
final class LogColumns {
  private LogColumns() {}

  static List<Column<Rejection>> rejections() {
    return List.of(
        Column.text("file_name", "path of the input below the input folder", Rejection::fileName),
        Column.text(
            "input_sha256", "SHA-256 of its bytes; empty if unreadable", Rejection::inputSha256),
        Column.text("scorer_fingerprint", "the scorer that gave up", Rejection::scorerFingerprint),
        Column.text("kind", "short code of what was wrong", Rejection::kind),
        Column.text("reason", "why, in one sentence", Rejection::reason));
  }

  static List<Column<RunRecord>> runs() {
    return List.of(
        Column.text("run", "name of the run", RunRecord::run),
        Column.text("started", "ISO date and time, UTC", r -> seconds(r.started())),
        Column.text("ended", "ISO date and time, UTC", r -> seconds(r.ended())),
        Column.text("outcome", "how it ended", RunRecord::outcome),
        Column.count("inputs", "files", "inputs found", RunRecord::inputs),
        Column.count("scored", "essays", "scored in this run", RunRecord::scored),
        Column.count("unchanged", "essays", "already in place", RunRecord::unchanged),
        Column.count("rejected", "files", "could not be scored", RunRecord::rejected),
        Column.text("analyzer_version", "version of the program", RunRecord::analyzerVersion),
        Column.text("lexicon_version", "version of the word lists", RunRecord::lexiconVersion),
        Column.text(
            "reference_version", "version of the reference density", RunRecord::referenceVersion),
        Column.text(
            "scorer_fingerprint",
            "names all that bears on the numbers",
            RunRecord::scorerFingerprint),
        Column.text("settings_hash", "hash of all settings", RunRecord::settingsHash));
  }

  private static String seconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
