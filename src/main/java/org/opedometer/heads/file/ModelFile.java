package org.opedometer.heads.file;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a model file holds: the head it is for, what the head reads, and named tables of numbers.
 *
 * <pre>{@code
 * byte[] bytes = new ModelFileBuilder("claims", 1, List.of(6, 9)).vector("bias", bias).toBytes();
 * ModelFile file = ModelFileReader.read("claims.bin", bytes).require("claims", 1);
 * float[] back = file.vector("bias", 1);
 * }</pre>
 */
public final class ModelFile {
  private final String source;
  private final String head;
  private final int featureVersion;
  private final List<Integer> layers;
  private final Map<String, Section> sections;

  ModelFile(
      String source,
      String head,
      int featureVersion,
      List<Integer> layers,
      Map<String, Section> sections) {
    this.source = source;
    this.head = head;
    this.featureVersion = featureVersion;
    this.layers = List.copyOf(layers);
    this.sections = sections;
  }

  /** Name of the head, as {@code loaded-sentence}. */
  public String head() {
    return head;
  }

  /** Version of the features that the weights belong to. */
  public int featureVersion() {
    return featureVersion;
  }

  /** Layers of the encoder whose vectors the head reads, in the order in which they are joined. */
  public List<Integer> layers() {
    return layers;
  }

  /**
   * This file, if it is for the head and features that the program knows.
   *
   * @throws BrokenModelException otherwise
   */
  public ModelFile require(String expectedHead, int expectedFeatureVersion) {
    if (!head.equals(expectedHead)) {
      throw broken("is for the head " + head + ", not for " + expectedHead);
    }
    if (featureVersion != expectedFeatureVersion) {
      throw broken(
          "was trained on features of version "
              + featureVersion
              + ", but this program computes version "
              + expectedFeatureVersion);
    }
    return this;
  }

  public boolean has(String section) {
    return sections.containsKey(section);
  }

  /**
   * The table of that name.
   *
   * @throws BrokenModelException if there is none or its bytes are damaged
   */
  public float[][] matrix(String name) {
    Section section = sections.get(name);
    if (section == null) {
      throw broken("has no section " + name);
    }
    try {
      return section.matrix();
    } catch (IOException e) {
      throw broken("has a damaged section " + name);
    }
  }

  /** The only row of the table of that name, which must have {@code length} columns. */
  public float[] vector(String name, int length) {
    float[] vector = vector(name);
    if (vector.length != length) {
      throw broken("has " + vector.length + " numbers in " + name + ", not " + length);
    }
    return vector;
  }

  /** The only row of the table of that name. */
  public float[] vector(String name) {
    float[][] matrix = matrix(name);
    if (matrix.length != 1) {
      throw broken("has " + matrix.length + " rows in " + name + ", not 1");
    }
    return matrix[0];
  }

  /** An error that names this file. */
  public BrokenModelException broken(String problem) {
    return new BrokenModelException(source, problem);
  }

  Collection<Section> sections() {
    return sections.values();
  }
}
