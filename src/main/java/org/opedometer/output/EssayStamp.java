package org.opedometer.output;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.opedometer.io.Sha256;

/**
 * What an essay's folder was made from and by what. Two equal stamps mean the same bytes.
 *
 * @param fileName path below the input folder, with forward slashes
 * @param duplicateOf id of an earlier essay with the same bytes, empty where there is none
 * @param inputSha256 hash of the input's bytes, lower-case hexadecimal
 * @param scorerFingerprint names everything that bears on the numbers: version, settings, lexicons,
 *     models
 * @param contentSha256 hash of all that the analysis reads, which metadata is no part of
 * @param labels hash of the metadata that paths, sheets or a corpus give; empty where they give
 *     none
 * @param own columns of the essay's own metadata, sorted
 */
public record EssayStamp(
    String fileName,
    String duplicateOf,
    String inputSha256,
    String scorerFingerprint,
    String analyzerVersion,
    String lexiconVersion,
    String referenceVersion,
    String contentSha256,
    String labels,
    List<String> own) {
  private static final int RUN_ID_DIGITS = 16;

  public EssayStamp {
    own = List.copyOf(own);
  }

  /** A stamp of an essay without metadata of its own. */
  public EssayStamp(
      String fileName,
      String inputSha256,
      String scorerFingerprint,
      String analyzerVersion,
      String lexiconVersion,
      String referenceVersion) {
    this(
        fileName,
        "",
        inputSha256,
        scorerFingerprint,
        analyzerVersion,
        lexiconVersion,
        referenceVersion,
        "",
        "",
        List.of());
  }

  /** The same under another file name, or beside another twin. */
  public EssayStamp renamed(String newName, String twin) {
    return new EssayStamp(
        newName,
        twin,
        inputSha256,
        scorerFingerprint,
        analyzerVersion,
        lexiconVersion,
        referenceVersion,
        contentSha256,
        labels,
        own);
  }

  /**
   * The {@code run_id} of the tables: the first 16 hexadecimal digits of the SHA-256 of the
   * scorer's fingerprint, a line feed and the input's hash. It names what was run, not when.
   */
  public String runId() {
    String made = scorerFingerprint + "\n" + inputSha256;
    byte[] hash = Sha256.of(made.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, RUN_ID_DIGITS);
  }
}
