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
  void aNeighbourThatIsLittleLessLoadedIsTakenIn() {
    LoadedInput input = Inputs.of("they/PRP built/VBD a/DT vile/JJ regime/NN");
    assertThat(DECODER.decode(input, new double[] {-12, -4, -4, 2, -0.5}))
        .containsExactly(new SpanDecoder.Range(3, 5));
  }

  @Test
  void aNeutralWordStopsTheGrowth() {
    LoadedInput input = Inputs.of("they/PRP built/VBD a/DT vile/JJ house/NN");
    assertThat(DECODER.decode(input, new double[] {-12, -4, -4, 2, -3}))
        .containsExactly(new SpanDecoder.Range(3, 4));
  }

  @Test
  void smallWordsBetweenLoadedOnesBelongToThem() {
    LoadedInput input = Inputs.of("they/PRP beat/VBD about/IN the/DT bush/NN");
    assertThat(DECODER.decode(input, new double[] {-12, 1, -4, -4, 1}))
        .containsExactly(new SpanDecoder.Range(1, 5));
  }

  @Test
  void noSpanBeginsOrEndsWithASmallWord() {
    LoadedInput input = Inputs.of("the/DT vile/JJ plan/NN of/IN them/PRP");
    assertThat(DECODER.decode(input, new double[] {-.5, 1, -.5, -.5, -4}))
        .containsExactly(new SpanDecoder.Range(1, 3));
  }

  @Test
  void partsJoinedByHyphensStayTogether() {
    LoadedInput input = Inputs.joined("blood/NN -/HYPH soaked/JJ", "town/NN");
    assertThat(DECODER.decode(input, new double[] {1, -12, -3, -5}))
        .containsExactly(new SpanDecoder.Range(0, 3));
  }

  @Test
  void aDashWithSpacesJoinsNothing() {
    LoadedInput input = Inputs.of("shame/NN -/HYPH everywhere/RB");
    assertThat(DECODER.decode(input, new double[] {1, -12, -3}))
        .containsExactly(new SpanDecoder.Range(0, 1));
  }

  @Test
  void nothingLoadedGivesNoSpan() {
    LoadedInput input = Inputs.of("the/DT bus/NN left/VBD");
    assertThat(DECODER.decode(input, new double[] {-12, -5, -5})).isEmpty();
  }
}
