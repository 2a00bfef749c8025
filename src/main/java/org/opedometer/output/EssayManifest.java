package org.opedometer.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opedometer.io.Json;
import org.opedometer.io.Sha256;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.EssayMetadata;
import tools.jackson.databind.JsonNode;

/** essay.json: what an essay's folder was made from, and what it holds. */
final class EssayManifest {
  static final String FILE = "essay.json";

  /** Raised when the layout of an essay's folder changes, so that older folders are made anew. */
  private static final int LAYOUT = 2;

  /** Names the columns of an essay's tables: a folder with others is made anew. */
  private static final String COLUMNS =
      Sha256.hex(
              Table.PER_ESSAY.stream()
                  .map(table -> table.name() + table.header())
                  .collect(Collectors.joining("\n")))
          .substring(0, 16);

  private EssayManifest() {}

  static Content content(EssayAnalysis analysis, EssayStamp stamp) {
    return content(analysis.essay(), stamp, counts(analysis));
  }

  /** The same of an essay that is labelled anew. */
  static Content relabelled(Path folder, Essay essay, EssayStamp stamp) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Json.read(folder.resolve(FILE))
        .ifPresent(
            json ->
                json.path("counts")
                    .properties()
                    .forEach(count -> counts.put(count.getKey(), count.getValue().asInt())));
    return content(essay, stamp, counts);
  }

  private static Content content(Essay essay, EssayStamp stamp, Map<String, Integer> counts) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("layout", LAYOUT);
    json.put("columns", COLUMNS);
    json.put("essay_id", essay.id());
    json.put("file_name", stamp.fileName());
    json.put("duplicate_of", stamp.duplicateOf());
    json.put("input_sha256", stamp.inputSha256());
    json.put("scorer_fingerprint", stamp.scorerFingerprint());
    json.put("run_id", stamp.runId());
    json.put("analyzer_version", stamp.analyzerVersion());
    json.put("lexicon_version", stamp.lexiconVersion());
    json.put("reference_version", stamp.referenceVersion());
    json.put("content_sha256", stamp.contentSha256());
    json.put("labels", stamp.labels());
    json.put("metadata", metadata(essay.metadata()));
    json.put("counts", counts);
    byte[] bytes = Json.bytes(json);
    return out -> out.write(bytes);
  }

  /** The same of a folder in place, with the file name and the twin of a stamp. */
  static Content renamed(Path folder, EssayStamp stamp) {
    return out -> {
      Map<String, Object> json = new LinkedHashMap<>();
      Json.read(folder.resolve(FILE))
          .orElseThrow(() -> new OutputException("cannot read " + folder.resolve(FILE)))
          .properties()
          .forEach(property -> json.put(property.getKey(), property.getValue()));
      json.put("file_name", stamp.fileName());
      json.put("duplicate_of", stamp.duplicateOf());
      out.write(Json.bytes(json));
    };
  }

  /** The stamp of a folder that is complete and of this layout. */
  static Optional<EssayStamp> read(Path folder) {
    return Json.read(folder.resolve(FILE))
        .filter(json -> json.path("layout").asInt(0) == LAYOUT)
        .filter(json -> word(json, "columns").equals(COLUMNS) && complete(folder))
        .map(
            json ->
                new EssayStamp(
                    word(json, "file_name"),
                    word(json, "duplicate_of"),
                    word(json, "input_sha256"),
                    word(json, "scorer_fingerprint"),
                    word(json, "analyzer_version"),
                    word(json, "lexicon_version"),
                    word(json, "reference_version"),
                    word(json, "content_sha256"),
                    word(json, "labels"),
                    json.path("metadata").path("own").properties().stream()
                        .map(Map.Entry::getKey)
                        .toList()));
  }

  private static Map<String, Object> metadata(EssayMetadata metadata) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", metadata.title());
    json.put("author", metadata.author());
    json.put("published", metadata.date());
    json.put("outlet", metadata.outlet());
    json.put("url", metadata.url());
    json.put("own", metadata.own());
    return json;
  }

  private static Map<String, Integer> counts(EssayAnalysis analysis) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("paragraphs", analysis.paragraphs().size());
    counts.put("sentences", analysis.sentences().size());
    counts.put("attributions", analysis.attributions().size());
    counts.put("claims", analysis.claims().size());
    counts.put("targets", analysis.targets().size());
    counts.put("evidence", analysis.evidence().size());
    return counts;
  }

  /** By one look at the folder: atomic publishing rules out files cut short. */
  private static boolean complete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
      return names.contains(EssayFolder.TEXT)
          && Table.PER_ESSAY.stream().allMatch(t -> names.contains(t.fileName()));
    } catch (IOException e) {
      return false;
    }
  }

  private static String word(JsonNode json, String name) {
    return json.path(name).asString("");
  }
}
