package org.opedometer.encoder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names and sizes of the weights of tuned layers. */
public final class TunedTables {
  /** The numbers on top. */
  public static final String TOP = "top";

  private static final int WIDTH = LayerVectors.DIMENSIONS;
  private static final int INNER = 1536;

  private TunedTables() {}

  public static String weights(String map) {
    return map + ".w";
  }

  public static String bias(String map) {
    return map + ".b";
  }

  /** Whether the weights are a vector, not a matrix. */
  public static boolean isVector(String name) {
    return name.endsWith(".b") || name.contains(".n");
  }

  /** The sizes a tensor of these weights has. */
  public static long[] shape(String name, int rows, int columns) {
    return isVector(name) ? new long[] {columns} : new long[] {rows, columns};
  }

  /** (rows, columns) by name, in a fixed order. */
  public static Map<String, List<Integer>> sizes(int layers, int columns) {
    Map<String, List<Integer>> sizes = new LinkedHashMap<>();
    sizes.put(weights(TOP), List.of(columns, WIDTH));
    sizes.put(bias(TOP), List.of(1, columns));
    for (int layer = 0; layer < layers; layer++) {
      LayerNames names = new LayerNames(layer);
      for (String map : LayerNames.MAPS) {
        int rows = map.equals("i") ? INNER : WIDTH;
        sizes.put(names.weights(map), List.of(rows, map.equals("u") ? INNER : WIDTH));
        sizes.put(names.bias(map), List.of(1, rows));
      }
      for (String norm : LayerNames.NORMS) {
        sizes.put(names.weights(norm), List.of(1, WIDTH));
        sizes.put(names.bias(norm), List.of(1, WIDTH));
      }
    }
    return sizes;
  }
}
