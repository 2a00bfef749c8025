package org.opedometer.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules of Data Package 2.0 that bear on a descriptor of tables, each as its published JSON
 * schema has it.
 *
 * @see <a href="https://datapackage.org/profiles/2.0/datapackage.json">the schema</a>
 */
class DataPackageTest {
  /** Field types of Table Schema. */
  private static final Set<String> TYPES =
      Set.of(
          "string",
          "number",
          "integer",
          "date",
          "time",
          "datetime",
          "year",
          "yearmonth",
          "boolean",
          "object",
          "geopoint",
          "geojson",
          "array",
          "duration",
          "any",
          "list");

  /** A POSIX path without a leading point, slash or tilde and without a step up. */
  private static final String PATH = "^((?=[^./~])(?!file:)((?!/\\.\\./)(?!\\\\)(?!://).)*)$";

  private JsonNode descriptor;

  @BeforeEach
  void read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataPackage.content(List.of("first", "second"), OwnColumns.NONE, List.of()).to(out);
    descriptor = JsonMapper.builder().build().readTree(out.toByteArray());
  }

  @Test
  void the_package_names_its_profile_and_has_resources() {
    assertThat(descriptor.path("$schema").asString())
        .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
    assertThat(descriptor.path("name").asString()).matches("[a-z0-9._-]+");
    assertThat(descriptor.path("title").isString()).isTrue();
    assertThat(descriptor.path("resources").size()).isEqualTo(14);
  }

  @Test
  void a_resource_has_a_name_of_its_own_and_a_path_and_no_data_inline() {
    assertThat(resources()).extracting(r -> r.path("name").asString()).doesNotHaveDuplicates();
    for (JsonNode resource : resources()) {
      assertThat(resource.path("name").asString()).matches("[a-z0-9._-]+");
      assertThat(resource.path("path").asString()).matches(PATH);
      assertThat(resource.has("data")).isFalse();
      assertThat(resource.path("type").asString()).isEqualTo("table");
      assertThat(resource.path("mediatype").asString()).matches(".+/.+");
      assertThat(resource.path("encoding").asString()).isEqualTo("utf-8");
      assertThat(resource.path("dialect").path("header").isBoolean()).isTrue();
      assertThat(resource.path("dialect").path("delimiter").asString()).isEqualTo(",");
      assertThat(resource.path("dialect").path("quoteChar").asString()).hasSize(1);
      assertThat(resource.path("dialect").path("doubleQuote").isBoolean()).isTrue();
    }
  }

  @Test
  void every_field_has_a_name_of_its_own_and_a_type_of_the_standard() {
    for (JsonNode resource : resources()) {
      List<JsonNode> fields = fields(resource);
      assertThat(fields).isNotEmpty();
      assertThat(fields).extracting(f -> f.path("name").asString()).doesNotHaveDuplicates();
      for (JsonNode field : fields) {
        assertThat(field.path("name").asString()).isNotBlank();
        assertThat(TYPES).contains(field.path("type").asString());
        assertThat(field.path("description").isString()).isTrue();
        if (field.path("type").asString().equals("boolean")) {
          assertThat(field.path("trueValues").size()).isPositive();
          assertThat(field.path("falseValues").size()).isPositive();
        }
      }
    }
  }

  @Test
  void keys_name_fields_that_are_there() {
    List<String> essays = names(resource("essays"));
    for (JsonNode resource : resources()) {
      JsonNode schema = resource.path("schema");
      assertThat(schema.path("missingValues").get(0).asString()).isEmpty();
      assertThat(schema.path("primaryKey").size()).isPositive();
      for (JsonNode key : schema.path("primaryKey").values()) {
        assertThat(names(resource)).contains(key.asString());
      }
      for (JsonNode key : schema.path("foreignKeys").values()) {
        assertThat(names(resource)).contains(key.path("fields").get(0).asString());
        assertThat(key.path("reference").path("resource").asString()).isEqualTo("essays");
        assertThat(essays).contains(key.path("reference").path("fields").get(0).asString());
      }
    }
  }

  @Test
  void an_essay_is_a_column_of_words_or_numbers_in_the_comparison() {
    assertThat(fields(resource("comparison")))
        .filteredOn(f -> f.path("name").asString().equals("first"))
        .extracting(f -> f.path("type").asString())
        .containsExactly("any");
  }

  private List<JsonNode> resources() {
    return List.copyOf(descriptor.path("resources").values());
  }

  private JsonNode resource(String name) {
    return resources().stream()
        .filter(r -> r.path("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> fields(JsonNode resource) {
    return List.copyOf(resource.path("schema").path("fields").values());
  }

  private static List<String> names(JsonNode resource) {
    return fields(resource).stream().map(f -> f.path("name").asString()).toList();
  }
}
