package org.opedometer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.opedometer.encoder.OnnxTunedLayers;
import org.opedometer.model.EssayMetadata;
import org.opedometer.output.TypedRows;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsException;
import org.opedometer.syntax.SpecAnnotator;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpedometerTest {
  private static final AnalysisSettings PLAIN =
      AnalysisSettings.DEFAULT.with("encoder.enabled", "false");
  private static final Opedometer OPEDOMETER = opened();

  private static Opedometer opened() {
    Settings settings = PLAIN.read();
    return new Opedometer(
        settings,
        AnalyzerAssembly.of(settings, SpecAnnotator.annotator(), null, new OnnxTunedLayers()));
  }

  /** The example of the class's page. */
  @Test
  void text_becomes_rows() throws InterruptedException {
    List<String> shown = new ArrayList<>();
    Reading reading =
        OPEDOMETER.read("The mayor, Ilse Varga, said that the bridge is safe.", "bridge");
    if (reading instanceof Reading.Scored scored) {
      scored.tables().get("attributions").cells().forEach(row -> shown.add(String.join("|", row)));
    } else if (reading instanceof Reading.Rejected rejected) {
      shown.add(rejected.sentence());
    }

    assertThat(shown).singleElement().asString().contains("bridge", "Ilse Varga", "said");
  }

  @Test
  void values_have_the_types_of_their_columns() throws InterruptedException {
    Reading reading =
        OPEDOMETER.read("Rents rose by 31 per cent in 2023, and nobody cared.", "rents");
    Map<String, TypedRows> tables = ((Reading.Scored) reading).tables();

    assertThat(tables)
        .containsOnlyKeys(
            "paragraphs", "essays", "sentences", "attributions", "claims", "targets", "evidence");
    TypedRows essays = tables.get("essays");
    int words = essays.columns().indexOf("words");
    assertThat(essays.types().get(words)).isEqualTo("integer");
    assertThat(essays.values()).hasSize(1);
    assertThat(essays.values().get(0).get(words)).isEqualTo(11L);
    assertThat(essays.cells().get(0).get(words)).isEqualTo("11");
  }

  @Test
  void what_cannot_be_scored_is_rejected_with_a_code_and_a_sentence() throws InterruptedException {
    assertThat(OPEDOMETER.read(new byte[0], "a.txt", "a", EssayMetadata.EMPTY))
        .isInstanceOfSatisfying(
            Reading.Rejected.class,
            rejected -> {
              assertThat(rejected.code()).isEqualTo("empty_input");
              assertThat(rejected.sentence()).endsWith(".");
            });
    assertThat(OPEDOMETER.read(new byte[] {1}, "a.xyz", "a", EssayMetadata.EMPTY))
        .isInstanceOf(Reading.Rejected.class);
  }

  @Test
  void metadata_given_goes_before_the_document_s_own() throws InterruptedException {
    Reading reading =
        OPEDOMETER.read(
            "A title\n\nBy Jane Roe\n\nThe ferry is late again, and the quay is wet.",
            "ferry",
            new EssayMetadata("The Ferry", "", "", ""));

    assertThat(((Reading.Scored) reading).analysis().essay().metadata().title())
        .isEqualTo("The Ferry");
  }

  @Test
  void settings_travel_and_make_the_same_scorer() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(PLAIN);
    }
    AnalysisSettings arrived;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      arrived = (AnalysisSettings) in.readObject();
    }

    assertThat(ScorerIdentity.of(arrived.read()).fingerprint()).isEqualTo(OPEDOMETER.fingerprint());
    assertThatThrownBy(() -> PLAIN.with("imput", "x"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("imput");
  }
}
