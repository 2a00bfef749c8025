package org.opedometer.input.manifest;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The frozen list of inputs of one run: what comes or changes later is for the next.
 *
 * @param entries sorted by file name
 * @param refused sorted by file name
 * @param skipped how many files of each kind are no documents and were passed over: by the ending
 *     with its point, {@code README}, or {@code without an ending}
 */
public record Manifest(
    List<ManifestEntry> entries, List<Refusal> refused, SortedMap<String, Integer> skipped) {
  public Manifest {
    entries = List.copyOf(entries);
    refused = List.copyOf(refused);
    skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
  }

  public List<ManifestEntry> in(FileState state) {
    return entries.stream().filter(e -> e.state() == state).toList();
  }

  /**
   * A share of it.
   *
   * @param holds whether an essay of this id, or a refused input of this name, belongs to it
   */
  public Manifest only(Predicate<String> holds) {
    return new Manifest(
        entries.stream().filter(entry -> holds.test(entry.essayId())).toList(),
        refused.stream().filter(refusal -> holds.test(refusal.fileName())).toList(),
        skipped);
  }

  /** Hash of all that matters to a run: the same inputs in the same states have the same key. */
  public String key() {
    StringBuilder lines = new StringBuilder();
    for (ManifestEntry entry : entries) {
      lines.append(entry.essayId()).append('\t').append(entry.sha256());
      lines.append('\t').append(entry.fileName()).append('\t').append(entry.state()).append('\n');
    }
    for (Refusal refusal : refused) {
      lines.append(refusal.fileName()).append('\t').append(refusal.code()).append('\n');
    }
    return FileHash.of(lines.toString());
  }
}
