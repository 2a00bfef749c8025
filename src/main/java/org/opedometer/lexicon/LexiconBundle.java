package org.opedometer.lexicon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Many word lists as bytes that are read in a tenth of the time that their YAML takes. The build
 * makes them; each text stands once.
 *
 * <pre>{@code
 * byte[] bytes = LexiconBundle.write(Map.of("cues", LexiconParser.parse("cues.yml", yaml)));
 * Lexicon cues = LexiconBundle.read(bytes).get("cues");
 * }</pre>
 */
public final class LexiconBundle {
  private LexiconBundle() {}

  /** The bytes of these lists. */
  public static byte[] write(Map<String, Lexicon> lexicons) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      BundleWriter writer = new BundleWriter(new DataOutputStream(body));
      writer.all(new TreeMap<>(lexicons));
      DataOutputStream out = new DataOutputStream(all);
      out.writeInt(writer.texts().size());
      for (String text : writer.texts()) {
        out.writeUTF(text);
      }
      body.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toByteArray();
  }

  /**
   * The lists by name.
   *
   * @throws UncheckedIOException where the bytes end too soon
   */
  public static SortedMap<String, Lexicon> read(byte[] bytes) {
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      String[] texts = new String[in.readInt()];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = in.readUTF();
      }
      return new BundleReader(in, texts).all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
