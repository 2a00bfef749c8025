package org.opedometer.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opedometer.learning.BioTags.TokenSpan;

class ChainsTest {
  private final SplittableRandom random = new SplittableRandom(11);

  private double[][] scores(int length, int tags) {
    double[][] scores = new double[length][tags];
    for (double[] row : scores) {
      for (int tag = 0; tag < tags; tag++) {
        row[tag] = random.nextDouble() * 4 - 2;
      }
    }
    return scores;
  }

  private Transitions transitions(int kinds) {
    Transitions noise = Transitions.free(BioTags.tags(kinds));
    for (int tag = 0; tag < noise.tags(); tag++) {
      noise.start()[tag] = (float) random.nextDouble();
      noise.end()[tag] = (float) random.nextDouble();
      for (int to = 0; to < noise.tags(); to++) {
        noise.scores()[tag][to] = (float) random.nextDouble() * 3;
      }
    }
    return Transitions.bio(kinds).plus(noise);
  }

  private static List<int[]> allChains(int length, int tags) {
    List<int[]> chains = List.of(new int[0]);
    for (int at = 0; at < length; at++) {
      List<int[]> longer = new ArrayList<>();
      for (int[] chain : chains) {
        for (int tag = 0; tag < tags; tag++) {
          int[] next = Arrays.copyOf(chain, at + 1);
          next[at] = tag;
          longer.add(next);
        }
      }
      chains = longer;
    }
    return chains;
  }

  private static double sum(int[] chain, double[][] scores, Transitions transitions) {
    double sum =
        (double) transitions.start()[chain[0]] + transitions.end()[chain[chain.length - 1]];
    for (int at = 0; at < chain.length; at++) {
      sum += scores[at][chain[at]];
      sum += at > 0 ? transitions.scores()[chain[at - 1]][chain[at]] : 0;
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void viterbiFindsTheBestOfAllChains(int length) {
    for (int trial = 0; trial < 20; trial++) {
      double[][] scores = scores(length, 5);
      Transitions transitions = transitions(2);
      int[] best =
          allChains(length, 5).stream()
              .max(Comparator.comparingDouble(chain -> sum(chain, scores, transitions)))
              .orElseThrow();
      assertThat(new Viterbi(transitions).best(scores)).isEqualTo(best);
    }
  }

  @Test
  void marginalsAreThoseOfAllChains() {
    double[][] scores = scores(4, 3);
    Transitions transitions = transitions(1);
    double norm = 0;
    double inside = 0;
    double pair = 0;
    for (int[] chain : allChains(4, 3)) {
      double weight = Math.exp(sum(chain, scores, transitions));
      norm += weight;
      inside += chain[2] == 2 ? weight : 0;
      pair += chain[1] == 1 && chain[2] == 2 ? weight : 0;
    }
    ForwardBackward chains = new ForwardBackward(scores, transitions);
    assertThat(chains.logNorm()).isCloseTo(Math.log(norm), within(1e-9));
    assertThat(chains.marginal(2, 2)).isCloseTo(inside / norm, within(1e-9));
    assertThat(chains.marginal(1, 1, 2)).isCloseTo(pair / norm, within(1e-9));
  }

  @Test
  void bioForbidsAnInsideWithoutItsBeginning() {
    double[][] insideWanted = {{0, 0, 9, 0, 0}, {0, 0, 9, 0, 0}, {0, 0, 0, 0, 9}};
    int[] tags = new Viterbi(Transitions.bio(2)).best(insideWanted);
    assertThat(tags).containsExactly(1, 2, 0);
  }

  @Test
  void noTokensHaveNoTags() {
    assertThat(new Viterbi(Transitions.bio(1)).best(new double[0][])).isEmpty();
  }

  @Test
  void spansAndTagsMatch() {
    List<TokenSpan> spans =
        List.of(new TokenSpan(1, 0, 2), new TokenSpan(1, 2, 3), new TokenSpan(0, 4, 7));
    int[] tags = BioTags.of(spans, 8);
    assertThat(tags).containsExactly(3, 4, 3, 0, 1, 2, 2, 0);
    assertThat(BioTags.spans(tags)).isEqualTo(spans);
  }

  @Test
  void anOverlappingSpanIsLeftOutAndALooseInsideBeginsOne() {
    List<TokenSpan> spans = List.of(new TokenSpan(0, 1, 3), new TokenSpan(0, 2, 5));
    assertThat(BioTags.of(spans, 5)).containsExactly(0, 1, 2, 0, 0);
    assertThat(BioTags.spans(new int[] {2, 2, 4}))
        .containsExactly(new TokenSpan(0, 0, 2), new TokenSpan(1, 2, 3));
  }
}
