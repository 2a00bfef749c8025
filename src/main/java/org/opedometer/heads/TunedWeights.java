package org.opedometer.heads;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opedometer.heads.file.Encoding;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

/**
 * Weights of transformer layers tuned to one task, which read an encoder's layer {@code base}.
 *
 * @param base the frozen layer below them, from 1
 * @param layers how many there are
 * @param tables matrices, a row an output, and vectors of one row, by name
 */
public record TunedWeights(int base, int layers, Map<String, float[][]> tables) {
  private static final String SHAPE = "shape";

  public TunedWeights {
    tables = Map.copyOf(tables);
  }

  /** How many numbers the layers give for each word. */
  public int columns() {
    return table("top.w").length;
  }

  /**
   * @throws IllegalArgumentException if there is none of that name
   */
  public float[][] table(String name) {
    float[][] table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no weights named " + name);
    }
    return table;
  }

  /**
   * The mean, table by table.
   *
   * @param weights of the same shape, at least one
   */
  public static TunedWeights mean(List<TunedWeights> weights) {
    TunedWeights first = weights.get(0);
    if (weights.size() == 1) {
      return first;
    }
    Map<String, float[][]> means = new LinkedHashMap<>();
    first.tables.forEach(
        (name, table) -> {
          float[][] mean = new float[table.length][table[0].length];
          for (TunedWeights one : weights) {
            float[][] own = one.table(name);
            for (int row = 0; row < mean.length; row++) {
              for (int column = 0; column < mean[row].length; column++) {
                mean[row][column] += own[row][column] / weights.size();
              }
            }
          }
          means.put(name, mean);
        });
    return new TunedWeights(first.base, first.layers, means);
  }

  /**
   * @param expected sizes by name, as (rows, columns)
   * @throws org.opedometer.heads.file.BrokenModelException if a table is missing or of another size
   */
  public static TunedWeights readFrom(
      ModelFile file, String name, Map<String, List<Integer>> expected) {
    float[] shape = file.vector(name + "." + SHAPE, 2);
    Map<String, float[][]> tables = new LinkedHashMap<>();
    expected.forEach(
        (table, size) -> {
          float[][] read = file.matrix(name + "." + table);
          if (read.length != size.get(0) || read[0].length != size.get(1)) {
            throw file.broken("has a table " + table + " of another size than " + size);
          }
          tables.put(table, read);
        });
    return new TunedWeights((int) shape[0], (int) shape[1], tables);
  }

  /** Matrices are kept at 8 bits a number, vectors at full precision. */
  public void writeTo(ModelFileBuilder file, String name) {
    file.vector(name + "." + SHAPE, base, layers);
    tables.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e ->
                file.matrix(
                    name + "." + e.getKey(),
                    e.getValue().length == 1 ? Encoding.FLOAT32 : Encoding.INT8,
                    e.getValue()));
  }
}
