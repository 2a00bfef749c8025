package org.opedometer.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opedometer.io.Json;

/**
 * datapackage.json: every table with its columns, for programs.
 *
 * @see <a href="https://datapackage.org/standard/data-package/">Data Package 2.0</a>
 */
final class DataPackage {
  static final String FILE = "datapackage.json";
  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  private DataPackage() {}

  /**
   * All tables of the output folder.
   *
   * @param groups the table of groups, where there is one
   */
  static List<Table<?>> tables(List<String> essayIds, OwnColumns own, List<Table<?>> groups) {
    return Stream.of(
            Table.PER_ESSAY.stream().<Table<?>>map(own::on).toList(),
            Table.OVER_ALL,
            groups,
            List.<Table<?>>of(
                Table.combinedComparison(essayIds), Table.REJECTED, Table.RUNS, Table.COLUMNS))
        .<Table<?>>flatMap(List::stream)
        .toList();
  }

  static Content content(List<String> essayIds, OwnColumns own, List<Table<?>> groups) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", PROFILES + "datapackage.json");
    json.put("name", "opedometer-output");
    json.put("title", "How opinion pieces argue and whom they cite");
    json.put(
        "description",
        "A description of wording and sources, not a verdict: unsourced in this text is not false,"
            + " sourced is not true. Offsets count code points of essays/<essay_id>/text.txt.");
    json.put(
        "resources", tables(essayIds, own, groups).stream().map(DataPackage::resource).toList());
    byte[] bytes = Json.bytes(json);
    return out -> out.write(bytes);
  }

  private static Map<String, Object> resource(Table<?> table) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", table.name());
    json.put("type", "table");
    json.put("path", table.fileName());
    json.put("description", table.description());
    json.put("format", "csv");
    json.put("mediatype", "text/csv");
    json.put("encoding", "utf-8");
    json.put("dialect", dialect());
    json.put("schema", schema(table));
    return json;
  }

  private static Map<String, Object> dialect() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", PROFILES + "tabledialect.json");
    json.put("header", true);
    json.put("delimiter", ",");
    json.put("lineTerminator", "\r\n");
    json.put("quoteChar", "\"");
    json.put("doubleQuote", true);
    return json;
  }

  private static Map<String, Object> schema(Table<?> table) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", PROFILES + "tableschema.json");
    json.put("fields", table.columns().stream().map(DataPackage::field).toList());
    json.put("missingValues", List.of(""));
    json.put("primaryKey", table.key());
    boolean ofEssay =
        !table.name().equals(Table.ESSAYS.name())
            && Table.PER_ESSAY.stream().anyMatch(t -> t.name().equals(table.name()));
    if (ofEssay) {
      Map<String, Object> essays = new LinkedHashMap<>();
      essays.put("resource", Table.ESSAYS.name());
      essays.put("fields", List.of("essay_id"));
      Map<String, Object> reference = new LinkedHashMap<>(); // keeps its order
      reference.put("fields", List.of("essay_id"));
      reference.put("reference", essays);
      json.put("foreignKeys", List.of(reference));
    }
    return json;
  }

  private static Map<String, Object> field(Column<?> column) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", column.name());
    json.put("type", column.type().schemaName());
    json.put("description", column.description());
    if (column.type() == Column.Type.BOOLEAN) {
      json.put("trueValues", List.of("1"));
      json.put("falseValues", List.of("0"));
    }
    if (!column.unit().isEmpty()) {
      json.put("unit", column.unit());
    }
    if (!column.direction().isEmpty()) {
      json.put("direction", column.direction());
    }
    return json;
  }
}
