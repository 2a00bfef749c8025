package org.opedometer.output;

import java.util.List;
import java.util.stream.Collectors;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.EssayMetadata;
import org.opedometer.model.Span;

/**
 * What the rows of one essay share.
 *
 * @param offsets of the essay's text
 * @param runId as {@link EssayStamp#runId()}
 * @param title the document states it, else it is the title block, else nothing
 */
public record EssayContext(
    EssayAnalysis analysis, EssayStamp stamp, CodePoints offsets, String runId, String title) {
  private static final int PREVIEW = 80;

  public static EssayContext of(EssayAnalysis analysis, EssayStamp stamp) {
    return new EssayContext(
        analysis,
        stamp,
        new CodePoints(analysis.essay().text()),
        stamp.runId(),
        title(analysis.essay()));
  }

  EssayMetadata metadata() {
    return analysis.essay().metadata();
  }

  String id() {
    return analysis.essay().id();
  }

  String text() {
    return analysis.essay().text();
  }

  String words(Span span) {
    return span.in(text());
  }

  /** Spans that belong together, with an ellipsis between them. */
  String words(List<Span> spans) {
    return spans.stream().map(this::words).collect(Collectors.joining(" … "));
  }

  String places(List<Span> spans) {
    return spans.stream().map(offsets::of).collect(Collectors.joining(";"));
  }

  static String title(Essay essay) {
    String stated = essay.metadata().title();
    return stated.isBlank()
        ? essay.blocks().stream()
            .filter(b -> b.kind() == BlockKind.TITLE)
            .map(b -> b.span().in(essay.text()))
            .findFirst()
            .orElse("")
        : stated;
  }

  /** About the first 80 characters of a block. */
  String preview(Block block) {
    String words = words(block.span()).replaceAll("\\s+", " ");
    return words.codePointCount(0, words.length()) <= PREVIEW
        ? words
        : words.substring(0, words.offsetByCodePoints(0, PREVIEW)).stripTrailing() + "…";
  }
}
