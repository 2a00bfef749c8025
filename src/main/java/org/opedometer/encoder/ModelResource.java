package org.opedometer.encoder;

import java.io.IOException;
import java.io.InputStream;
import org.opedometer.io.Sha256;

/**
 * A file of the encoder that ships on the class path.
 *
 * @param path absolute name of the resource
 * @param sha256 what its bytes must hash to, in lower-case hex
 */
public record ModelResource(String path, String sha256) {
  /** e5-small-v2, quantised to 8 bits: the edit of its graph depends on these very bytes. */
  public static final ModelResource NETWORK =
      new ModelResource(
          "/e5-small-v2-q.onnx",
          "7d9092cb25f2bd1c023b7e8d2aa459044a02030ac880e5a59fdaf27af69f1ded");

  static final ModelResource TOKENIZER =
      new ModelResource(
          "/e5-small-v2-q-tokenizer.json",
          "d241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66");

  /**
   * @throws EncoderException if it is missing, unreadable, or another file under its name
   */
  public byte[] bytes() {
    try (InputStream stream = ModelResource.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new EncoderException("The encoder's file " + path + " is not on the class path.");
      }
      return checked(stream.readAllBytes());
    } catch (IOException e) {
      throw new EncoderException("The encoder's file " + path + " cannot be read.", e);
    }
  }

  byte[] checked(byte[] bytes) {
    String found = Sha256.hex(bytes);
    if (!found.equals(sha256)) {
      throw new EncoderException(
          "The encoder's file "
              + path
              + " is not the one this program was built for: its SHA-256 is "
              + found
              + ", expected was "
              + sha256
              + ".");
    }
    return bytes;
  }
}
