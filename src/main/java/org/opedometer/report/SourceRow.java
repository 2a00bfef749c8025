package org.opedometer.report;

import java.util.List;

/** One source of an essay, with all that is attributed to it. */
record SourceRow(
    String name,
    String type,
    String credential,
    int times,
    String modes,
    String cues,
    List<Content> contents) {

  /** First words of a content, linked to its place. */
  record Content(String words, String anchor) {}
}
