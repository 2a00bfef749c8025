package org.opedometer.rhetoric.loaded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpanDecoderTest {
  private static final SpanDecoder DECODER = new SpanDecoder(0, -1);

  @Test
  void neighboursJoinAndOthersStayApart() {
    LoadedInput input = Inputs.of("a/DT vile/JJ cruel/JJ plan/NN of/IN shameless/JJ men/NNS");
    double[] logits = {-12, 2, 1, -3, -12, 1, -3};
    assertThat(DECODER.decode(input, logits))
        .containsExactly(new SpanDecoder.Range(1, 3), new SpanDecoder.Range(5, 6));
  }

  @Test
  void aSpanGrowsOverAConstituentWhoseOtherWordsAreNotNeutral() {
    LoadedInput input =
        Inputs.of("they/PRP built/VBD a/DT vile/JJ regime/NN", Inputs.phrase("NP", 2, 5));
    assertThat(DECODER.decode(input, new double[] {-12, -4, -12, 2, -0.5}))
        .containsExactly(new SpanDecoder.Range(3, 5));
  }

  @Test
  void aNeutralWordStopsTheGrowth() {
    LoadedInput input =
        Inputs.of("they/PRP built/VBD a/DT vile/JJ house/NN", Inputs.phrase("NP", 2, 5));
    assertThat(DECODER.decode(input, new double[] {-12, -4, -12, 2, -3}))
        .containsExactly(new SpanDecoder.Range(3, 4));
  }

  @Test
  void aHyphenBetweenLoadedWordsBelongsToThem() {
    LoadedInput input = Inputs.of("blood/NN -/HYPH soaked/JJ -/HYPH town/NN");
    assertThat(DECODER.decode(input, new double[] {1, -12, 1, -12, -5}))
        .containsExactly(new SpanDecoder.Range(0, 3));
  }

  @Test
  void nothingLoadedGivesNoSpan() {
    LoadedInput input = Inputs.of("the/DT bus/NN left/VBD");
    assertThat(DECODER.decode(input, new double[] {-12, -5, -5})).isEmpty();
  }

  @Test
  void anAdjectiveTakesInItsAdverbAndItsNoun() {
    LoadedInput input = Inputs.of("a/DT deeply/RB corrupt/JJ ruling/NN party/NN met/VBD");
    assertThat(DECODER.decode(input, new double[] {-12, -5, 1, -4, -2.5, -5}))
        .containsExactly(new SpanDecoder.Range(1, 5));
  }

  @Test
  void anAdjectiveLeavesAPlainNounAndANegation() {
    LoadedInput input = Inputs.of("a/DT not/RB corrupt/JJ bus/NN");
    assertThat(DECODER.decode(input, new double[] {-12, -12, 1, -2.7}))
        .containsExactly(new SpanDecoder.Range(2, 3));
  }
}
