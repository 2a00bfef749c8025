package org.opedometer.heads.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelFileTest {
  private static final float[][] MATRIX = random(7, 300, 3);

  private static float[][] random(int rows, int columns, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextInt(4) == 0 ? (float) random.nextDouble() * 2 - 1 : 0;
      }
    }
    return matrix;
  }

  private static byte[] bytes() {
    return new ModelFileBuilder("claims", 3, List.of(6, 9))
        .matrix("weights", Encoding.FLOAT16, MATRIX)
        .vector("bias", 1.5f, -2f)
        .toBytes();
  }

  @Test
  void whatIsWrittenIsReadBack() {
    ModelFile file = ModelFileReader.read("claims.bin", bytes()).require("claims", 3);
    assertThat(file.layers()).containsExactly(6, 9);
    assertThat(file.vector("bias", 2)).containsExactly(1.5f, -2f);
    assertThat(file.has("weights")).isTrue();
    assertThat(file.has("hidden")).isFalse();
    assertThat(file.matrix("weights")).hasNumberOfRows(7);
    assertThat(ModelFileWriter.write(file)).isEqualTo(bytes());
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void everyEncodingKeepsNumbersWithinItsPrecision(Encoding encoding) {
    byte[] bytes = new ModelFileBuilder("h", 1, List.of()).matrix("m", encoding, MATRIX).toBytes();
    float[][] back = ModelFileReader.read("h.bin", bytes).matrix("m");
    float unit = encoding == Encoding.INT8 ? 1f / 254 : encoding == Encoding.FLOAT32 ? 0 : 5e-4f;
    for (int row = 0; row < MATRIX.length; row++) {
      assertThat(back[row]).containsExactly(MATRIX[row], within(unit));
    }
  }

  @ParameterizedTest
  @EnumSource(Encoding.class)
  void everyEncodingTakesEmptyAndZeroTables(Encoding encoding) {
    ModelFile file =
        new ModelFileBuilder("h", 1, List.of())
            .matrix("none", encoding, new float[0][])
            .matrix("empty", encoding, new float[1][0])
            .matrix("zero", encoding, new float[2][3])
            .build();
    assertThat(file.matrix("none")).isEmpty();
    assertThat(file.vector("empty")).isEmpty();
    assertThat(file.matrix("zero")).isDeepEqualTo(new float[2][3]);
  }

  @Test
  void sparseTablesTakeThePlaceOfWhatTheyHold() {
    float[] row = new float[1 << 20];
    row[7] = 1;
    row[1 << 19] = -2;
    byte[] bytes =
        new ModelFileBuilder("h", 1, List.of())
            .matrix("m", Encoding.SPARSE16, new float[][] {row})
            .toBytes();
    assertThat(bytes).hasSizeLessThan(120);
    assertThat(ModelFileReader.read("h.bin", bytes).vector("m")).isEqualTo(row);
  }

  @Test
  void aForeignFileIsRefused() {
    assertRefused("something else entirely, and long".getBytes(), "is no model file");
    assertRefused(new byte[0], "is no model file");
  }

  @Test
  void everyTruncationIsRefused() {
    byte[] whole = bytes();
    for (int length = 0; length < whole.length; length += 13) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> ModelFileReader.read("claims.bin", part))
          .isInstanceOf(BrokenModelException.class)
          .hasMessageStartingWith("The model file claims.bin is ");
    }
  }

  @Test
  void everyAlteredByteIsNoticed() {
    byte[] whole = bytes();
    for (int at = 0; at < whole.length; at += 7) {
      byte[] altered = whole.clone();
      altered[at] ^= 0x10;
      assertThatThrownBy(() -> ModelFileReader.read("claims.bin", altered))
          .isInstanceOf(BrokenModelException.class);
    }
  }

  @Test
  void anotherFormatVersionIsNamed() {
    byte[] newer = bytes();
    newer[9] = 2;
    assertRefused(newer, "has format version 2, but this program reads 1");
  }

  @Test
  void bytesBehindTheSectionsAreRefusedEvenWithARightHash() {
    byte[] whole = bytes();
    byte[] longer = Arrays.copyOf(whole, whole.length + 4);
    rehash(longer);
    assertRefused(longer, "holds more than its sections");
  }

  @Test
  void anImpossibleSectionIsRefusedEvenWithARightHash() {
    byte[] whole = bytes();
    byte[] altered = whole.clone();
    int encoding = 8 + 2 + 2 + 6 + 4 + 1 + 2 + 4 + 2 + 7; // behind the name of the first section
    altered[encoding] = 99;
    rehash(altered);
    assertRefused(altered, "is damaged: section weights has an impossible header");
  }

  /** A section whose numbers do not fill, or overfill, its table. */
  @ParameterizedTest
  @EnumSource(Encoding.class)
  void aSectionOfTheWrongLengthIsRefusedWhenAskedFor(Encoding encoding) {
    byte[] payload = Section.of("m", encoding, MATRIX).payload();
    for (int length : new int[] {0, payload.length - 1, payload.length + 1}) {
      Section wrong = new Section("m", encoding, 7, 300, Arrays.copyOf(payload, length));
      ModelFile file = new ModelFile("x.bin", "h", 1, List.of(), Map.of("m", wrong));
      assertThatThrownBy(() -> file.matrix("m"))
          .hasMessage("The model file x.bin has a damaged section m.");
    }
  }

  @Test
  void aSparsePlaceBeyondItsRowIsRefused() {
    float[][] wide = {{0, 0, 0, 0, 5}};
    byte[] payload = Section.of("m", Encoding.SPARSE16, wide).payload();
    Section narrow = new Section("m", Encoding.SPARSE16, 1, 3, payload);
    ModelFile file = new ModelFile("x.bin", "h", 1, List.of(), Map.of("m", narrow));
    assertThatThrownBy(() -> file.matrix("m")).isInstanceOf(BrokenModelException.class);
  }

  private static void rehash(byte[] bytes) {
    int content = bytes.length - ModelFileWriter.HASH_BYTES;
    byte[] hash = ModelFileWriter.sha256(bytes, content);
    System.arraycopy(hash, 0, bytes, content, hash.length);
  }

  private static void assertRefused(byte[] bytes, String problem) {
    assertThatThrownBy(() -> ModelFileReader.read("claims.bin", bytes))
        .isInstanceOf(BrokenModelException.class)
        .hasMessageContaining("claims.bin " + problem);
  }

  @Test
  void anotherHeadOrFeatureVersionIsRefused() {
    ModelFile file = ModelFileReader.read("x.bin", bytes());
    assertThatThrownBy(() -> file.require("loaded", 3))
        .hasMessage("The model file x.bin is for the head claims, not for loaded.");
    assertThatThrownBy(() -> file.require("claims", 4))
        .hasMessageContaining("features of version 3, but this program computes version 4");
  }

  @Test
  void aMissingSectionOrAnotherShapeIsRefused() {
    ModelFile file = ModelFileReader.read("x.bin", bytes());
    assertThatThrownBy(() -> file.matrix("hidden")).hasMessageContaining("no section hidden");
    assertThatThrownBy(() -> file.vector("weights")).hasMessageContaining("7 rows in weights");
    assertThatThrownBy(() -> file.vector("bias", 3))
        .hasMessage("The model file x.bin has 2 numbers in bias, not 3.");
  }
}
