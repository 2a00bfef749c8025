package org.opedometer.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opedometer.analysis.attribution.AttributionMatcher;
import org.opedometer.analysis.attribution.NameBook;
import org.opedometer.analysis.metrics.MetricReader;
import org.opedometer.analysis.score.Ledger;
import org.opedometer.analysis.score.Reference;
import org.opedometer.analysis.score.RhetoricScore;
import org.opedometer.analysis.score.SourcingScore;
import org.opedometer.analysis.sentiment.ValenceReader;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.model.Attribution;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.Quotation;
import org.opedometer.model.Sentence;
import org.opedometer.model.SentenceReading;
import org.opedometer.text.QuotationFinder;

/**
 * Reads an essay from its text to its scores. The same essay always gives the same analysis. Safe for use by many
 * threads.
 */
public final class EssayAnalyzer {
  private final Annotator annotator;
  private final @Nullable TokenEncoder encoder;
  private final SentenceReader sentenceReader;
  private final AttributionMatcher attributionMatcher;
  private final ValenceReader valenceReader;
  private final MetricReader metricReader;
  private final Reference reference;

  /**
   * @param encoder null where the encoder is off: the columns that need it stay empty
   * @param lexicons all word lists by name
   */
  public EssayAnalyzer(
      Annotator annotator, @Nullable TokenEncoder encoder, Map<String, Lexicon> lexicons, Reference reference) {
    this.annotator = annotator;
    this.encoder = encoder;
    this.sentenceReader = new SentenceReader(annotator);
    this.attributionMatcher = new AttributionMatcher(lexicons);
    this.valenceReader = new ValenceReader(lexicons);
    this.metricReader = new MetricReader(reference);
    this.reference = reference;
  }

  /** All that is known of {@code essay}. */
  public EssayAnalysis analyze(Essay essay) {
    AnnotatedEssay annotated = annotate(essay);
    NameBook names = attributionMatcher.names(annotated);
    List<Attribution> attributions = attributionMatcher.match(annotated, names);
    VoiceMap voices = new VoiceMap(annotated.quotations(), attributions);
    Findings findings =
        new Findings(
            annotated,
            voices,
            attributions,
            List.of(),
            List.of(),
            List.of(),
            valenceReader.read(annotated, voices));
    return analysis(findings);
  }

  private AnnotatedEssay annotate(Essay essay) {
    List<Quotation> quotations = QuotationFinder.find(essay);
    return new AnnotatedEssay(essay, sentenceReader.read(essay), quotations, annotator, encoder);
  }

  private EssayAnalysis analysis(Findings findings) {
    Scope whole = Scope.whole(findings);
    AnnotatedEssay essay = findings.essay();
    return new EssayAnalysis(
        essay.essay(),
        essay.sentences().stream().map(s -> reading(findings, s)).toList(),
        essay.quotations(),
        findings.attributions(),
        findings.mentions(),
        findings.claims(),
        findings.targets(),
        Ledger.of(findings.mentions(), RhetoricScore.of(whole, reference), SourcingScore.of(whole)),
        metricReader.paragraphs(findings),
        metricReader.essay(findings),
        warnings(essay));
  }

  private static SentenceReading reading(Findings findings, Sentence sentence) {
    VoiceShares shares = VoiceShares.of(findings, sentence.span());
    return new SentenceReading(sentence, null, null, shares.author(), shares.paraphrase(), shares.quotation());
  }

  private List<String> warnings(AnnotatedEssay essay) {
    TreeSet<String> warnings = new TreeSet<>(essay.essay().warnings());
    if (essay.sentences().stream().anyMatch(Sentence::fallback)) {
      warnings.add("long_sentence_cut");
    }
    if (encoder == null) {
      warnings.add("encoder_off");
    }
    return List.copyOf(warnings);
  }
}
