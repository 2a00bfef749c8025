package org.opedometer.report;

/** An attribution that is no statement: words of its source, its cue, the first of its content. */
record UncountedRow(String source, String cue, String content) {}
