package org.opedometer.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opedometer.model.Strength;

/** Reads what {@link BundleWriter} wrote. */
final class BundleReader {
  private static final Strength[] STRENGTHS = Strength.values();

  private final DataInputStream in;
  private final String[] texts;

  BundleReader(DataInputStream in, String[] texts) {
    this.in = in;
    this.texts = texts;
  }

  SortedMap<String, Lexicon> all() throws IOException {
    SortedMap<String, Lexicon> lexicons = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      lexicons.put(text(), new Lexicon(text(), in.readInt(), text(), text(), text(), entries()));
    }
    return lexicons;
  }

  private List<LexiconEntry> entries() throws IOException {
    List<LexiconEntry> entries = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      entries.add(
          new LexiconEntry(
              text(),
              text(),
              term(),
              STRENGTHS[in.readByte()],
              terms(),
              terms(),
              in.readBoolean(),
              attributes()));
    }
    return entries;
  }

  private Map<String, String> attributes() throws IOException {
    Map<String, String> attributes = new HashMap<>();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      attributes.put(text(), text());
    }
    return attributes;
  }

  private List<Term> terms() throws IOException {
    List<Term> terms = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      terms.add(term());
    }
    return terms;
  }

  private Term term() throws IOException {
    List<TermWord> words = new ArrayList<>();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      words.add(word());
    }
    return new Term(words);
  }

  private TermWord word() throws IOException {
    List<TermWord.Alternative> alternatives = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      alternatives.add(new TermWord.Alternative(text(), in.readBoolean(), text()));
    }
    return new TermWord(alternatives);
  }

  private String text() throws IOException {
    return texts[in.readInt()];
  }
}
