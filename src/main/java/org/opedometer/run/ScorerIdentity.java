package org.opedometer.run;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.opedometer.encoder.OnnxTunedLayers;
import org.opedometer.input.manifest.FileHash;
import org.opedometer.model.Essay;
import org.opedometer.output.EssayStamp;
import org.opedometer.run.settings.Settings;
import org.opedometer.run.settings.SettingsException;

/**
 * Names the scorer that makes the numbers: two runs with equal fingerprints give equal numbers.
 *
 * @param version of the program
 * @param lexicons hash of all word lists, the user's included
 * @param reference version of the reference density
 */
public record ScorerIdentity(
    String version, String lexicons, String reference, String fingerprint) {
  private static final int SHORT = 12;

  /**
   * Of the installed program with these settings.
   *
   * @throws SettingsException where a word list of the user's cannot be read
   */
  public static ScorerIdentity of(Settings settings) {
    String version = programVersion();
    StringBuilder lists =
        new StringBuilder(OwnResources.sums("lexicons/") + OwnResources.sums("rules/").toString());
    settings.lexicons().forEach(list -> lists.append(hash(list)));
    lists.append(settings.allow());
    String lexicons = shortHash(lists.toString());
    String reference = AnalysisResources.reference().version();
    String data =
        OwnResources.sums("models/")
            + " "
            + OwnResources.sums("reference")
            + new HeadModels(settings.models(), new OnnxTunedLayers()).fingerprint();
    String fingerprint =
        String.join(
            " ",
            List.of(
                version,
                "lexicons=" + lexicons,
                "models=" + shortHash(data),
                "encoder=" + settings.encoder().enabled(),
                "sentence_tokens=" + settings.limits().sentenceTokens()));
    return new ScorerIdentity(version, lexicons, reference, fingerprint);
  }

  /**
   * What an essay scored by it bears.
   *
   * @param labels hash of what paths, sheets or a corpus say of it
   * @param duplicateOf id of an earlier essay of the same bytes, empty where there is none
   */
  EssayStamp stamp(Essay essay, String labels, String duplicateOf) {
    return new EssayStamp(
        essay.fileName(),
        duplicateOf,
        essay.sha256(),
        fingerprint,
        version,
        lexicons,
        reference,
        content(essay),
        labels,
        List.copyOf(essay.metadata().own().keySet()));
  }

  /** Hash of all that the analysis reads of an essay. */
  static String content(Essay essay) {
    return FileHash.of(
        String.join(
            "\n",
            essay.text(),
            essay.blocks().toString(),
            essay.links().toString(),
            essay.warnings().toString()));
  }

  /** Version of the program. */
  public static String programVersion() {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(OwnResources.text("application.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("opedometer.version");
  }

  private static String hash(Path list) {
    try {
      return FileHash.of(list);
    } catch (IOException e) {
      throw new SettingsException("cannot read the word list " + list);
    }
  }

  private static String shortHash(String text) {
    return FileHash.of(text).substring(0, SHORT);
  }
}
