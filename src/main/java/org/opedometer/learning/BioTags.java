package org.opedometer.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Spans as tags of tokens: 0 outside, then for each kind from 0 its beginning (odd) and its inside
 * (even) (Ramshaw and Marcus 1995, the variant where every span has a beginning).
 */
public final class BioTags {
  /** Tag of a token in no span. */
  public static final int OUTSIDE = 0;

  private BioTags() {}

  /**
   * A span of tokens.
   *
   * @param kind from 0
   * @param start first token
   * @param end behind the last token
   */
  public record TokenSpan(int kind, int start, int end) {}

  /** Number of tags for so many kinds of spans. */
  public static int tags(int kinds) {
    return 1 + 2 * kinds;
  }

  public static int beginning(int kind) {
    return 1 + 2 * kind;
  }

  public static int inside(int kind) {
    return 2 + 2 * kind;
  }

  public static boolean isInside(int tag) {
    return tag != OUTSIDE && tag % 2 == 0;
  }

  /** The kind a tag belongs to; -1 outside. */
  public static int kind(int tag) {
    return (tag + 1) / 2 - 1;
  }

  /** Tags of {@code tokens} tokens; a span that overlaps an earlier one of the list is left out. */
  public static int[] of(List<TokenSpan> spans, int tokens) {
    int[] tags = new int[tokens];
    for (TokenSpan span : spans) {
      if (Arrays.stream(tags, span.start(), span.end()).allMatch(tag -> tag == OUTSIDE)) {
        Arrays.fill(tags, span.start(), span.end(), inside(span.kind()));
        tags[span.start()] = beginning(span.kind());
      }
    }
    return tags;
  }

  /** Spans of a sequence of tags; an inside without its beginning begins a span. */
  public static List<TokenSpan> spans(int[] tags) {
    List<TokenSpan> spans = new ArrayList<>();
    int at = 0;
    while (at < tags.length) {
      int start = at++;
      if (tags[start] != OUTSIDE) {
        int kind = kind(tags[start]);
        while (at < tags.length && tags[at] == inside(kind)) {
          at++;
        }
        spans.add(new TokenSpan(kind, start, at));
      }
    }
    return spans;
  }
}
