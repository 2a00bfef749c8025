package org.opedometer.input.manifest;

import java.util.List;

/**
 * The frozen list of inputs of one run: what comes or changes later is for the next.
 *
 * @param entries sorted by file name
 * @param refused sorted by file name
 */
public record Manifest(List<ManifestEntry> entries, List<Refusal> refused) {
  public Manifest {
    entries = List.copyOf(entries);
    refused = List.copyOf(refused);
  }

  public List<ManifestEntry> in(FileState state) {
    return entries.stream().filter(e -> e.state() == state).toList();
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
