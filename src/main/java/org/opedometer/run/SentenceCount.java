package org.opedometer.run;

import java.util.concurrent.atomic.AtomicInteger;
import org.opedometer.input.manifest.ManifestEntry;

/** Counts sentences on their way to somebody who is told of the progress. */
final class SentenceCount implements Progress {
  private final Progress told;
  private final AtomicInteger sentences = new AtomicInteger();

  SentenceCount(Progress told) {
    this.told = told;
  }

  /** Sentences of the essays analysed so far. */
  int sentences() {
    return sentences.get();
  }

  @Override
  public void started(int essays) {
    told.started(essays);
  }

  @Override
  public void scored(ManifestEntry essay, int found) {
    sentences.addAndGet(found);
    told.scored(essay, found);
  }

  @Override
  public void rejected(String fileName, String sentence) {
    told.rejected(fileName, sentence);
  }

  @Override
  public void ended() {
    told.ended();
  }
}
