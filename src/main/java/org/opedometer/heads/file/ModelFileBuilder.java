package org.opedometer.heads.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the tables of a model file. */
public final class ModelFileBuilder {
  private final String head;
  private final int featureVersion;
  private final List<Integer> layers;
  private final Map<String, Section> sections = new LinkedHashMap<>();

  /**
   * @param layers encoder layers the head reads, as {@link ModelFile#layers()}
   */
  public ModelFileBuilder(String head, int featureVersion, List<Integer> layers) {
    this.head = head;
    this.featureVersion = featureVersion;
    this.layers = layers;
  }

  public ModelFileBuilder matrix(String name, Encoding encoding, float[][] matrix) {
    if (sections.put(name, Section.of(name, encoding, matrix)) != null) {
      throw new IllegalArgumentException("two sections named " + name);
    }
    return this;
  }

  /** A single row at full precision. */
  public ModelFileBuilder vector(String name, float... vector) {
    return matrix(name, Encoding.FLOAT32, new float[][] {vector});
  }

  /** The file as it can be read back; its numbers are those of the bytes, rounded as stored. */
  public ModelFile build() {
    return new ModelFile("of " + head, head, featureVersion, layers, new LinkedHashMap<>(sections));
  }

  public byte[] toBytes() {
    return ModelFileWriter.write(build());
  }
}
