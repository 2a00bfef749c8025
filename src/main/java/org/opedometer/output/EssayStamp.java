package org.opedometer.output;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.opedometer.io.Sha256;

/**
 * What an essay's folder was made from and by what. Two equal stamps mean the same bytes.
 *
 * @param fileName path below the input folder, with forward slashes
 * @param inputSha256 hash of the input's bytes, lower-case hexadecimal
 * @param scorerFingerprint names everything that bears on the numbers: version, settings, lexicons,
 *     models
 */
public record EssayStamp(
    String fileName,
    String inputSha256,
    String scorerFingerprint,
    String analyzerVersion,
    String lexiconVersion,
    String referenceVersion) {
  private static final int RUN_ID_DIGITS = 16;

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
