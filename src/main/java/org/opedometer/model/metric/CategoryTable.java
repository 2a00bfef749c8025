package org.opedometer.model.metric;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The heads of the rule files ({@code rules/<category>.yml}) as a table with one row a category.
 * The build makes it from the files, so that what is known of a category stands in its file alone
 * and is there before any rule is read.
 */
public final class CategoryTable {
  private static final String RESOURCE = "/compiled/categories.tsv";
  private static final List<Map<String, String>> ROWS = read();

  private CategoryTable() {}

  /**
   * The fields of each category by name, in alphabetical order of categories. A field that the file
   * does not have is an empty text.
   *
   * @return one map a category, with the keys {@code id, layer, weight, code, voice, meaning,
   *     found_by} and, for the metric, {@code metric, measure, level, unit, direction,
   *     metric_meaning, added}
   */
  public static List<Map<String, String>> rows() {
    return ROWS;
  }

  private static List<Map<String, String>> read() {
    try (InputStream in = CategoryTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            RESOURCE + " is missing: the build makes it (mvn process-classes)");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String[] names = lines.readLine().split("\t", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
          row.put(names[i], fields[i]);
        }
        rows.add(Map.copyOf(row));
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
