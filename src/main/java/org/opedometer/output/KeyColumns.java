package org.opedometer.output;

import java.util.List;
import java.util.function.Function;

/** Columns that say which essay, and by which scorer. */
final class KeyColumns {
  private KeyColumns() {}

  static <R> Column<R> essayId(Function<R, EssayContext> essay) {
    return Column.text(
        "essay_id",
        "the essay: slug of its path below the input folder",
        row -> essay.apply(row).id());
  }

  static <R> Column<R> runId(Function<R, EssayContext> essay) {
    return Column.text(
        "run_id",
        "what was run, not when: first 16 hex digits of SHA-256(scorer fingerprint, LF,"
            + " input_sha256)",
        row -> essay.apply(row).runId());
  }

  static <R> Column<R> title(Function<R, EssayContext> essay) {
    return Column.text("title", "title of the essay", row -> essay.apply(row).title());
  }

  static <R> List<Column<R>> input(Function<R, EssayContext> essay) {
    return List.of(
        Column.text(
            "file_name",
            "path of the input below the input folder",
            row -> essay.apply(row).stamp().fileName()),
        Column.text(
            "input_sha256",
            "SHA-256 of the input's bytes",
            row -> essay.apply(row).stamp().inputSha256()));
  }

  static <R> List<Column<R>> versions(Function<R, EssayContext> essay) {
    return List.of(
        Column.text(
            "language",
            "ISO 639-1 code of the text's language",
            row -> essay.apply(row).analysis().essay().language()),
        Column.text(
            "analyzer_version",
            "version of the program",
            row -> essay.apply(row).stamp().analyzerVersion()),
        Column.text(
            "lexicon_version",
            "version of the word lists; do not compare rows across versions",
            row -> essay.apply(row).stamp().lexiconVersion()),
        Column.text(
            "reference_version",
            "version of the reference density; do not compare rows across versions",
            row -> essay.apply(row).stamp().referenceVersion()));
  }

  /** What is said of the essay beside its text; stands at the end of a table. */
  static <R> List<Column<R>> metadata(Function<R, EssayContext> essay) {
    return List.of(
        Column.text("author", "author as stated", row -> essay.apply(row).metadata().author()),
        Column.text(
            "published",
            "date of publication, ISO where it could be read",
            row -> essay.apply(row).metadata().date()),
        Column.text(
            "outlet",
            "newspaper, site or publisher as stated",
            row -> essay.apply(row).metadata().outlet()),
        Column.text("url", "address in the web", row -> essay.apply(row).metadata().url()));
  }

  /** {@code start} and {@code end} in code points of text.txt, {@code end} exclusive. */
  static <R> List<Column<R>> place(Function<R, Integer> start, Function<R, Integer> end) {
    return List.of(
        Column.count(
            "start", "code points", "first character, counted in text.txt from 0", start::apply),
        Column.count("end", "code points", "behind the last character, in text.txt", end::apply));
  }

  static <R> Column<R> paragraph(Function<R, Integer> paragraph) {
    return Column.count(
        "paragraph", "", "body paragraph, from 1; 0 for title, epigraph ...", paragraph::apply);
  }

  static <R> Column<R> sentence(Function<R, Integer> sentence) {
    return Column.count("sentence", "", "sentence of the essay, from 1", sentence::apply);
  }
}
