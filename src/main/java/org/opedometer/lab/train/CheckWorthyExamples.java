package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.opedometer.attribution.AttributionMatcher;
import org.opedometer.claims.ClaimReader;
import org.opedometer.claims.checkworthy.CheckWorthyFinder;
import org.opedometer.lab.gold.GoldOpinion;
import org.opedometer.lab.gold.GoldSentence;
import org.opedometer.lab.optim.Example;
import org.opedometer.model.Attribution;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Labels sentences as check-worthy or not. In a piece a sentence is, where it shares more than half
 * of its words with a claim that a reader marked; doubtful claims, and those that stand within
 * quotations, teach nothing.
 */
final class CheckWorthyExamples {
  private static final double SAME = .5;
  private static final int FEWEST_WORDS = 3;

  private final TrainingTools tools;
  private final AttributionMatcher matcher;
  private final CheckWorthyFinder finder;

  CheckWorthyExamples(TrainingTools tools, AttributionMatcher matcher, CheckWorthyFinder finder) {
    this.tools = tools;
    this.matcher = matcher;
    this.finder = finder;
  }

  List<Example> of(GoldOpinion gold) {
    AnnotatedEssay essay = tools.annotateDocument(gold.id(), gold.text());
    List<Attribution> attributions =
        matcher.match(essay, matcher.names(essay)).stream().filter(Attribution::counted).toList();
    WordCover words = WordCover.of(gold.text());
    List<BitSet> sure = new ArrayList<>();
    List<BitSet> doubtful = new ArrayList<>();
    for (GoldOpinion.Item claim : gold.of(GoldOpinion.Kind.CLAIM)) {
      (claim.doubtful() || claim.quoted() ? doubtful : sure).add(words.of(claim.spans()));
    }
    List<Example> examples = new ArrayList<>();
    for (Sentence sentence : essay.sentences()) {
      BitSet own = words.of(List.of(sentence.span()));
      boolean worthy = sure.stream().anyMatch(c -> WordCover.overlap(own, c) > SAME);
      boolean unclear = doubtful.stream().anyMatch(c -> WordCover.overlap(own, c) > SAME);
      boolean read =
          sentence.block().kind().scored()
              && sentence.tokens().stream().filter(Token::isWord).count() >= FEWEST_WORDS;
      if (read && (worthy || !unclear)) {
        Set<Integer> reporting = ClaimReader.reporting(sentence, attributions);
        examples.add(new Example(finder.features(essay, sentence, reporting), worthy ? 1 : 0));
      }
    }
    return examples;
  }

  /** The longest sentence of the text, which is all of it but for abbreviations that mislead. */
  Example of(GoldSentence gold) {
    AnnotatedEssay essay = tools.annotate(gold.id(), gold.text());
    Sentence sentence =
        essay.sentences().stream()
            .max(java.util.Comparator.comparingInt(s -> s.tokens().size()))
            .orElseThrow();
    return new Example(finder.features(essay, sentence, Set.of()), gold.label());
  }
}
