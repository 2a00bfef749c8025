package org.opedometer.encoder;

import java.util.List;
import java.util.stream.Stream;

/**
 * Names of a tuned layer's tensors.
 *
 * @param layer its number among the tuned ones, from 0
 */
public record LayerNames(int layer) {
  /** Vectors of the words, a row each. */
  public static final String VECTORS = "vectors";

  /** A row of logits a word. */
  public static final String NUMBERS = "numbers";

  /** Sizes of the vectors parted by heads: sentences, words, 12, 32. */
  public static final String HEADS = "heads";

  /** Added to the scores of words that fill a shorter sentence. */
  public static final String PADDING = "padding";

  /** Linear maps: query, key, value, output; into and out of the inner network. */
  static final List<String> MAPS = List.of("q", "k", "v", "o", "i", "u");

  static final List<String> NORMS = List.of("n1", "n2");
  static final List<String> MASKS = List.of("drop1", "drop2");

  private static final List<String> KEPT =
      List.of(
          "q.h",
          "k.h",
          "v.h",
          "p",
          "c",
          "r1",
          "mean1",
          "inverse1",
          "y1",
          "f",
          "g",
          "r2",
          "mean2",
          "inverse2",
          "y2");

  public String of(String part) {
    return "l" + layer + "." + part;
  }

  public String weights(String map) {
    return of(map) + ".w";
  }

  public String bias(String map) {
    return of(map) + ".b";
  }

  /** What the way back needs of the way forth. */
  public List<String> kept() {
    return KEPT.stream().map(this::of).toList();
  }

  public List<String> masks() {
    return MASKS.stream().map(this::of).toList();
  }

  /** All that is learnt. */
  List<String> parameters() {
    return Stream.concat(MAPS.stream(), NORMS.stream())
        .flatMap(map -> Stream.of(weights(map), bias(map)))
        .toList();
  }

  /** Rows of vectors, parted by heads. */
  public static String parted(OnnxGraph graph, String rows) {
    return turned(graph, graph.node("Reshape", rows, HEADS));
  }

  /** The reverse of {@link #parted}. */
  public static String joined(OnnxGraph graph, String heads) {
    return graph.node("Reshape", turned(graph, heads), graph.numbers(-1, LayerVectors.DIMENSIONS));
  }

  private static String turned(OnnxGraph graph, String tensor) {
    return graph.node("Transpose", List.of(OnnxAttribute.numbers("perm", 0, 2, 1, 3)), tensor);
  }

  /** The last two dimensions exchanged. */
  public static String swapped(OnnxGraph graph, String tensor) {
    return graph.node("Transpose", List.of(OnnxAttribute.numbers("perm", 0, 1, 3, 2)), tensor);
  }
}
