package org.opedometer.run;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opedometer.analysis.EssayAnalyzer;
import org.opedometer.run.settings.Settings;

/** Builds the analyzer beside other work when it is first asked for, and keeps it. */
final class LazyAnalyzer implements Supplier<EssayAnalyzer> {
  private final Settings settings;
  private @Nullable CompletableFuture<EssayAnalyzer> analyzer;

  LazyAnalyzer(Settings settings) {
    this.settings = settings;
  }

  /** Begins to load, and does not wait. */
  void start() {
    begun();
  }

  /** The analyzer, once it is there. */
  @Override
  public EssayAnalyzer get() {
    return begun().join();
  }

  private synchronized CompletableFuture<EssayAnalyzer> begun() {
    if (analyzer == null) {
      analyzer = CompletableFuture.supplyAsync(() -> AnalyzerAssembly.of(settings));
    }
    return analyzer;
  }
}
