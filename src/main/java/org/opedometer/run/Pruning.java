package org.opedometer.run;

import java.util.Set;
import java.util.stream.Collectors;
import org.opedometer.input.manifest.Manifest;
import org.opedometer.input.manifest.ManifestEntry;
import org.opedometer.output.EssayFolder;
import org.opedometer.output.OutputFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes away the folders of essays whose inputs are gone. */
final class Pruning {
  private static final Logger LOG = LoggerFactory.getLogger(Pruning.class);

  private final OutputFolder folder;
  private final EssayFolder essays;

  Pruning(OutputFolder folder, EssayFolder essays) {
    this.folder = folder;
    this.essays = essays;
  }

  /** How many folders went. An empty input is more likely a drive that is not there: none go. */
  int run(Manifest manifest) {
    if (manifest.entries().isEmpty()) {
      LOG.warn("nothing is pruned, since there are no inputs at all");
      return 0;
    }
    Set<String> present =
        manifest.entries().stream().map(ManifestEntry::essayId).collect(Collectors.toSet());
    int gone = 0;
    for (String id : folder.essayIds()) {
      if (!present.contains(id)) {
        essays.remove(id);
        gone++;
      }
    }
    return gone;
  }
}
