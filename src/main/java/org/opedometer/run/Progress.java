package org.opedometer.run;

import org.opedometer.input.manifest.ManifestEntry;

/** Is told how a run goes on, by several threads at once. */
public interface Progress {
  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void started(int essays) {}

        @Override
        public void scored(ManifestEntry essay, int sentences) {}

        @Override
        public void rejected(String fileName, String sentence) {}

        @Override
        public void ended() {}
      };

  /** Scoring starts; models may have to be loaded first. */
  void started(int essays);

  /** One essay is analysed. */
  void scored(ManifestEntry essay, int sentences);

  /** One input cannot be scored, and why. */
  void rejected(String fileName, String sentence);

  /** No more essays will come. */
  void ended();
}
