package org.opedometer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.opedometer.attribution.VoiceMap;
import org.opedometer.claims.ClaimReading;
import org.opedometer.claims.consistency.InternalChecks;
import org.opedometer.model.Attribution;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.SentenceReading;
import org.opedometer.model.TargetSentiment;
import org.opedometer.names.NameBook;
import org.opedometer.rhetoric.loaded.LoadedReader;
import org.opedometer.rhetoric.loaded.LoadedReading;
import org.opedometer.scores.Findings;
import org.opedometer.scores.Ledger;
import org.opedometer.scores.RhetoricScore;
import org.opedometer.scores.Scope;
import org.opedometer.scores.SourcingScore;
import org.opedometer.scores.VoiceShares;
import org.opedometer.scores.metrics.MetricReader;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.Workers;
import org.opedometer.targets.TargetReader;

/**
 * Reads an essay from its text to its scores. The same essay always gives the same analysis. Safe
 * for use by many threads.
 */
public final class EssayAnalyzer {
  private final Instruments with;
  private final MetricReader metricReader;

  public EssayAnalyzer(Instruments instruments) {
    this.with = instruments;
    this.metricReader = new MetricReader(instruments.reference());
  }

  /** All that is known of {@code essay}. */
  public EssayAnalysis analyze(Essay essay) {
    return analyze(essay, Workers.ONE);
  }

  /**
   * All that is known of {@code essay}.
   *
   * @param workers who does what is to be done for each of its sentences
   */
  public EssayAnalysis analyze(Essay essay, Workers workers) {
    AnnotatedEssay annotated = AnnotatedEssay.of(essay, with.annotator(), with.encoder(), workers);
    NameBook names = with.attributionMatcher().names(annotated);
    List<Attribution> found = with.attributionMatcher().match(annotated, names);
    List<Attribution> attributions = found.stream().filter(Attribution::counted).toList();
    VoiceMap voices = new VoiceMap(annotated, attributions);
    LoadedReader loadedReader = with.loadedReader();
    Map<Integer, LoadedReading> loaded =
        loadedReader == null ? Map.of() : loadedReader.read(annotated);
    List<RhetoricMention> mentions =
        with.rhetoricTagger().tag(annotated, voices, attributions, loaded);
    ClaimReading claims = with.claimReader().read(annotated, voices, attributions);
    Findings findings =
        new Findings(
            annotated,
            voices,
            attributions,
            mentions,
            claims.claims(),
            targets(annotated, names, attributions),
            with.valenceReader().read(annotated, voices),
            InternalChecks.flags(annotated, names, attributions, claims.claims()));
    return analysis(findings, found, readings(findings, loaded, claims));
  }

  private List<TargetSentiment> targets(
      AnnotatedEssay essay, NameBook names, List<Attribution> attributions) {
    TargetReader reader = with.targetReader();
    return reader == null ? List.of() : reader.read(essay, names, attributions);
  }

  private EssayAnalysis analysis(
      Findings findings, List<Attribution> attributions, List<SentenceReading> readings) {
    Scope whole = Scope.whole(findings);
    AnnotatedEssay essay = findings.essay();
    return new EssayAnalysis(
        essay.essay(),
        readings,
        essay.quotations(),
        attributions,
        findings.mentions(),
        findings.claims(),
        findings.targets(),
        Ledger.of(
            findings.mentions(),
            RhetoricScore.of(whole, with.reference()),
            SourcingScore.of(whole)),
        metricReader.paragraphs(findings),
        metricReader.essay(findings),
        warnings(essay));
  }

  private static List<SentenceReading> readings(
      Findings findings, Map<Integer, LoadedReading> loaded, ClaimReading claims) {
    List<SentenceReading> readings = new ArrayList<>();
    for (Sentence sentence : findings.essay().sentences()) {
      VoiceShares shares = VoiceShares.of(findings, sentence.span());
      LoadedReading reading = loaded.get(sentence.number());
      readings.add(
          new SentenceReading(
              sentence,
              reading == null ? null : reading.probability(),
              claims.probabilities().get(sentence.number() - 1),
              shares.author(),
              shares.paraphrase(),
              shares.quotation()));
    }
    return readings;
  }

  private List<String> warnings(AnnotatedEssay essay) {
    TreeSet<String> warnings = new TreeSet<>(essay.essay().warnings());
    if (essay.sentences().stream().anyMatch(Sentence::fallback)) {
      warnings.add("long_sentence_cut");
    }
    if (with.encoder() == null) {
      warnings.add("encoder_off");
    }
    return List.copyOf(warnings);
  }
}
