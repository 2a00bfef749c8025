package org.opedometer.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opedometer.input.manifest.PackedText;
import org.opedometer.input.manifest.TextCollection;
import org.opedometer.input.manifest.UnusableInputException;
import org.opedometer.input.tables.TableColumn;
import org.opedometer.input.tables.TableFiles;
import org.opedometer.input.tables.UnusableTableException;
import org.opedometer.io.Sha256;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsException;
import org.opedometer.text.LanguageDetection;

/**
 * What a run would find in a file of many texts; nothing is scored and nothing written.
 *
 * @param columns of a table with what they are for; empty for other files
 * @param texts that would be scored, if their language allows
 * @param formats how many texts are of which format
 * @param languages how many texts seem to be in which language
 * @param sameText texts that stand further up as well
 * @param dated texts with a date, the first and the last of them in {@code firstDate} and {@code
 *     lastDate}, empty where none is ISO
 * @param problems one sentence each, in the file's order
 */
public record CorpusCheck(
    Map<String, Optional<TableColumn>> columns,
    int texts,
    SortedMap<String, Integer> formats,
    SortedMap<String, Integer> languages,
    int sameText,
    int dated,
    String firstDate,
    String lastDate,
    SortedMap<String, Integer> outlets,
    List<String> problems) {

  /**
   * Looks through a file.
   *
   * @throws SettingsException where it is not there or no file of many texts
   * @throws UnusableInputException where it holds no text at all
   */
  public static CorpusCheck of(Settings settings, Path file) {
    TextCollection reader = InputScan.collections(settings);
    if (!Files.isRegularFile(file)) {
      throw new SettingsException("the file " + file + " is not there");
    }
    if (!reader.reads(file.getFileName().toString())) {
      throw new SettingsException(file + " is no table or archive of texts that can be read");
    }
    Look look = new Look();
    reader.read(file, look);
    if (look.texts == 0 && !look.whole.isEmpty()) {
      throw new UnusableInputException(file.getFileName().toString(), look.whole);
    }
    return new CorpusCheck(
        columns(settings, file),
        look.texts,
        look.formats,
        look.languages,
        look.sameText,
        look.dates.size(),
        look.dates.stream().min(String::compareTo).orElse(""),
        look.dates.stream().max(String::compareTo).orElse(""),
        look.outlets,
        List.copyOf(look.problems));
  }

  private static Map<String, Optional<TableColumn>> columns(Settings settings, Path file) {
    TableFiles tables = InputScan.tables(settings);
    try {
      return tables.reads(file.getFileName().toString()) ? tables.columns(file) : Map.of();
    } catch (UnusableTableException e) {
      return Map.of(); // told among the problems
    }
  }

  private static final class Look implements TextCollection.Sink {
    private final Set<String> seen = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();
    private final SortedMap<String, Integer> formats = new TreeMap<>();
    private final SortedMap<String, Integer> languages = new TreeMap<>();
    private final SortedMap<String, Integer> outlets = new TreeMap<>();
    private String whole = "";
    private int texts;
    private int sameText;

    @Override
    public void text(PackedText text) {
      if (!text.id().isEmpty() && !ids.add(text.id())) {
        problems.add("The id '" + text.id() + "' of " + text.place() + " stands further up.");
        return;
      }
      texts++;
      formats.merge(text.format(), 1, Integer::sum);
      String words = new String(text.bytes(), StandardCharsets.UTF_8).replaceAll("<[^<>]+>", " ");
      languages.merge(LanguageDetection.detect(words).name(), 1, Integer::sum);
      sameText += seen.add(Sha256.hex(text.bytes())) ? 0 : 1;
      if (text.known().date().matches("\\d{4}(-\\d{2}){0,2}")) {
        dates.add(text.known().date());
      }
      if (!text.known().outlet().isEmpty()) {
        outlets.merge(text.known().outlet(), 1, Integer::sum);
      }
    }

    @Override
    public void refuse(String place, String code, String sentence) {
      problems.add(sentence);
      whole = place.isEmpty() ? sentence : whole;
    }
  }
}
