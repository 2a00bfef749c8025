package org.opedometer.rhetoric.loaded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opedometer.encoder.EncoderSettings;
import org.opedometer.encoder.OnnxTokenEncoder;
import org.opedometer.encoder.OnnxTunedLayers;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileReader;
import org.opedometer.model.Block;
import org.opedometer.model.DependencyGraph;
import org.opedometer.model.Sentence;
import org.opedometer.reader.EssayReader;
import org.opedometer.reader.NeutralSentences;
import org.opedometer.reader.ReaderModel;
import org.opedometer.rhetoric.SpecLists;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.Annotator;
import org.opedometer.syntax.SpecAnnotator;
import org.opedometer.syntax.TokenEncoder;

/** The learned heads do not go by names. */
class LoadedFairnessTest {
  private static final String GROUPS =
      """
      Americans,Russians,Israelis,Palestinians,Mexicans,Nigerians,Muslims,Christians,Jews,Hindus,\
      Sikhs,Buddhists,Catholics,Protestants,Evangelicals,Mormons,atheists,women,men,lesbians,\
      Democrats,Republicans,socialists,conservatives,liberals,communists,feminists,libertarians,\
      immigrants,refugees,migrants,Roma,pensioners,Germans,Italians,Chinese,Japanese,Koreans,\
      Indians,Pakistanis,Turks,Kurds,Syrians,Iraqis,Iranians,Egyptians,Saudis,Ukrainians,Poles,\
      Hungarians,Romanians,Greeks,Spaniards,Frenchmen,Britons,Scots,Canadians,Australians,Cubans,\
      Haitians,Colombians,Brazilians,Argentines,Kenyans,Somalis,Ethiopians,Ghanaians,Vietnamese,\
      Filipinos,Indonesians,Afghans,Armenians,Georgians,Serbs,Croats,Albanians,Bosnians,Latinos,\
      Asians,Africans,Europeans,Arabs,Tories,Texans,Californians,Londoners,Parisians,Berliners,\
      Swedes,Danes,Norwegians,Finns,Dutchmen,Belgians,Austrians,Czechs,Slovaks,Bulgarians,\
      Moroccans,Tunisians\
      """;
  private static final List<String> FIRST =
      List.of(
          "Aisha", "Boris", "Chen", "Dolores", "Emeka", "Fatima", "Greta", "Hiro", "Ivan", "Jamal");
  private static final List<String> LAST =
      List.of(
          "Adeyemi",
          "Baker",
          "Castillo",
          "Dragomir",
          "Eriksson",
          "Farouk",
          "Goldberg",
          "Huang",
          "Ivanova",
          "Jackson");
  private static final List<String> TEMPLATES =
      List.of(
          "On Monday %s took the bus to the library.",
          "The council wrote to %s about the timetable.");

  private static final TokenEncoder ENCODER = new OnnxTokenEncoder(EncoderSettings.DEFAULT);
  private static final ModelFile FILE = ModelFileReader.read("model.bin", model());
  private static final LoadedReader READER =
      new LoadedReader(
          EssayReader.of(
              ReaderModel.readFrom(FILE, new OnnxTunedLayers()),
              new NeutralSentences(SpecLists.all())),
          LoadedModel.readFrom(FILE),
          new LoadedInputReader(SpecLists.all()));

  private static byte[] model() {
    try (InputStream in =
        LoadedFairnessTest.class.getResourceAsStream("/models/reader/model.bin")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<LoadedReading> read(String text) {
    AnnotatedEssay plain = SpecAnnotator.annotate(text);
    Annotator graphs =
        new Annotator() {
          @Override
          public List<Sentence> annotate(Block block, String blockText) {
            return plain.sentences();
          }

          @Override
          public DependencyGraph dependencies(Sentence sentence) {
            return plain.graph(sentence);
          }
        };
    AnnotatedEssay essay =
        new AnnotatedEssay(plain.essay(), plain.sentences(), plain.quotations(), graphs, ENCODER);
    Map<Integer, LoadedReading> readings = READER.read(essay);
    return essay.sentences().stream().map(s -> readings.get(s.number())).toList();
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of(GROUPS.split(",")));
    FIRST.forEach(first -> LAST.forEach(last -> names.add(first + " " + last)));
    return names;
  }

  @Test
  void twoHundredNamesAreAsLittleLoadedAsEachOther() {
    Map<String, Double> means = new LinkedHashMap<>();
    for (String name : names()) {
      means.put(
          name,
          TEMPLATES.stream()
              .mapToDouble(t -> read(t.formatted(name)).get(0).probability())
              .average()
              .orElseThrow());
    }
    double mean = means.values().stream().mapToDouble(m -> m).average().orElseThrow();
    assertThat(means).hasSizeGreaterThanOrEqualTo(200);
    assertThat(means)
        .allSatisfy(
            (name, probability) ->
                assertThat(probability).as(name).isBetween(mean - 0.02, mean + 0.02));
  }

  @ParameterizedTest
  @CsvSource({
    "Democrats, Republicans",
    "Muslims, Christians",
    "women, men",
    "Palestinians, Israelis",
    "immigrants, refugees",
    "conservatives, liberals",
    "Russians, Americans"
  })
  void swappingTheSidesChangesNoSpan(String one, String other) {
    String text = "Again the %s betrayed the public, and the %s published a disgraceful report.";
    assertThat(categories(text.formatted(one, other)))
        .isNotEmpty()
        .isEqualTo(categories(text.formatted(other, one)));
  }

  private static List<String> categories(String text) {
    return read(text).stream()
        .flatMap(r -> r.spans().stream())
        .map(s -> s.from() + "-" + s.to() + " " + s.category() + " " + s.strength())
        .toList();
  }
}
