package org.opedometer.job;

import org.opedometer.input.manifest.ManifestEntry;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.run.RejectedEssayException;
import org.opedometer.run.Rejections;
import org.springframework.batch.core.listener.SkipListener;

/** Hands what the scoring step skips to the run's rejections. */
record SkippedEssays(Rejections rejections) implements SkipListener<ManifestEntry, EssayAnalysis> {
  @Override
  public void onSkipInProcess(ManifestEntry entry, Throwable problem) {
    if (problem instanceof RejectedEssayException rejected) {
      rejections.add(entry, rejected);
    }
  }
}
