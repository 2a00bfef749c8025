package org.opedometer.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.opedometer.syntax.TokenVectors;

class OnnxTokenEncoderTest {
  private static final OnnxTokenEncoder ENCODER = new OnnxTokenEncoder(EncoderSettings.DEFAULT);
  private static final List<String> SENTENCE =
      List.of("The", "disgraceful", "landlords", "of", "Kilbride", "raised", "rents", ".");

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @Test
  void tokensAndSentenceHaveVectorsOfEachLayer() {
    TokenVectors vectors = ENCODER.encode(SENTENCE);
    assertThat(vectors.size()).isEqualTo(8);
    assertThat(vectors.dimensions()).isEqualTo(384);
    assertThat(vectors.token(6, 1)).hasSize(384).isNotEqualTo(vectors.token(9, 1));
    assertThat(vectors.sentence(9)).isNotEqualTo(vectors.token(9, 1));
  }

  @Test
  void aCutModelGivesTheFullModelsVectorsToTheBit() {
    try (var full = new OnnxTokenEncoder(EncoderSettings.ofLayers(6, 9, 12))) {
      TokenVectors whole = full.encode(SENTENCE);
      TokenVectors cut = ENCODER.encode(SENTENCE);
      for (int token = 0; token < SENTENCE.size(); token++) {
        assertThat(cut.token(6, token)).isEqualTo(whole.token(6, token));
        assertThat(cut.token(9, token)).isEqualTo(whole.token(9, token));
      }
      assertThat(cut.sentence(9)).isEqualTo(whole.sentence(9));
    }
  }

  @Test
  void theTopLayerIsTheUneditedModelsToTheBit() throws Exception {
    float[][] expected = unedited(101, 7592, 2088, 102); // [CLS] hello world [SEP]
    try (var top = new OnnxTokenEncoder(EncoderSettings.ofLayers(6, 12))) {
      TokenVectors vectors = top.encode(List.of("Hello", "world"));
      assertThat(vectors.token(12, 0)).isEqualTo(expected[1]);
      assertThat(vectors.token(12, 1)).isEqualTo(expected[2]);
    }
  }

  private static float[][] unedited(long... ids) throws Exception {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[][] ones = {filled(ids.length, 1)};
    long[][] zeros = {filled(ids.length, 0)};
    try (OrtSession session = environment.createSession(ModelResource.NETWORK.bytes());
        OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
        OnnxTensor mask = OnnxTensor.createTensor(environment, ones);
        OnnxTensor types = OnnxTensor.createTensor(environment, zeros);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][][]) result.get("last_hidden_state").orElseThrow().getValue())[0];
    }
  }

  private static long[] filled(int size, long value) {
    return IntStream.range(0, size).mapToLong(i -> value).toArray();
  }

  @Test
  void aTokenIsTheMeanOfItsSubwords() {
    TokenVectors joined = ENCODER.encode(List.of("good!"));
    TokenVectors split = ENCODER.encode(List.of("good", "!"));
    float[] mean = new float[384];
    for (int d = 0; d < mean.length; d++) {
      mean[d] = (split.token(9, 0)[d] + split.token(9, 1)[d]) / 2;
    }
    assertThat(joined.token(9, 0)).containsExactly(mean, within(1e-6f));
  }

  @Test
  void tokensWithoutSubwordsAreZeroAndChangeNothing() {
    TokenVectors with = ENCODER.encode(List.of("Rents", "\u0007", "rose", ""));
    TokenVectors without = ENCODER.encode(List.of("Rents", "rose"));
    assertThat(with.token(9, 1)).containsOnly(0f);
    assertThat(with.token(9, 3)).containsOnly(0f);
    assertThat(with.token(9, 2)).isEqualTo(without.token(9, 1));
    assertThat(with.sentence(6)).isEqualTo(without.sentence(6));
  }

  @Test
  void anEmptySentenceIsZero() {
    assertThat(ENCODER.encode(List.of()).size()).isZero();
    assertThat(ENCODER.encode(List.of()).sentence(9)).hasSize(384).containsOnly(0f);
    assertThat(ENCODER.encode(List.of("\u200b")).sentence(9)).containsOnly(0f);
  }

  @Test
  void aVeryLongSentenceHasAVectorForEachTokenAndSharesTheFirstWindow() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      words.add(i % 7 == 0 ? "," : SENTENCE.get(i % 7));
    }
    TokenVectors vectors = ENCODER.encode(words);
    assertThat(vectors.size()).isEqualTo(700);
    for (int token = 0; token < 700; token++) {
      assertThat(norm(vectors.token(9, token))).isGreaterThan(1);
    }
    assertThat(norm(vectors.sentence(6))).isGreaterThan(1);
  }

  @Test
  void oneTokenMayBeLongerThanAWindow() {
    TokenVectors vectors = ENCODER.encode(List.of("!".repeat(1100), "end"));
    assertThat(norm(vectors.token(9, 0))).isGreaterThan(1);
    assertThat(norm(vectors.token(9, 1))).isGreaterThan(1);
  }

  private static double norm(float[] vector) {
    double sum = 0;
    for (float value : vector) {
      sum += value * value;
    }
    return Math.sqrt(sum);
  }

  @Test
  void vectorsAreTheSameWhateverElseIsEncodedBeside() {
    float[] alone = ENCODER.encode(SENTENCE).sentence(9);
    List<float[]> beside =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(
                i -> {
                  ENCODER.encode(Collections.nCopies(i + 1, "word"));
                  return ENCODER.encode(SENTENCE).sentence(9);
                })
            .toList();
    assertThat(beside).allSatisfy(vector -> assertThat(vector).isEqualTo(alone));
  }

  @Test
  void aLayerNotAskedForAndATokenBeyondTheEndAreRefused() {
    TokenVectors vectors = ENCODER.encode(SENTENCE);
    assertThatThrownBy(() -> vectors.token(12, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("layer 12 was not asked for, only [6, 9] were");
    assertThatThrownBy(() -> vectors.token(9, 8)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aClosedEncoderLoadsAgain() {
    var encoder = new OnnxTokenEncoder(EncoderSettings.ofLayers(3));
    float[] first = encoder.encode(SENTENCE).sentence(3);
    encoder.close();
    assertThat(encoder.encode(SENTENCE).sentence(3)).isEqualTo(first);
    encoder.close();
    encoder.close();
  }
}
