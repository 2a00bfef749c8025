package org.opedometer.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes word lists as numbers of texts, which it gathers. */
final class BundleWriter {
  private final DataOutputStream out;
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  BundleWriter(DataOutputStream out) {
    this.out = out;
  }

  /** The texts met so far, in the order of their numbers. */
  Set<String> texts() {
    return texts.keySet();
  }

  void all(SortedMap<String, Lexicon> lexicons) throws IOException {
    out.writeInt(lexicons.size());
    for (Map.Entry<String, Lexicon> named : lexicons.entrySet()) {
      Lexicon lexicon = named.getValue();
      text(named.getKey());
      text(lexicon.name());
      out.writeInt(lexicon.version());
      text(lexicon.layer());
      text(lexicon.category());
      text(lexicon.provenance());
      out.writeInt(lexicon.entries().size());
      for (LexiconEntry entry : lexicon.entries()) {
        entry(entry);
      }
    }
  }

  private void entry(LexiconEntry entry) throws IOException {
    text(entry.id());
    text(entry.text());
    term(entry.term());
    out.writeByte(entry.strength().ordinal());
    terms(entry.unless());
    terms(entry.near());
    out.writeBoolean(entry.negatable());
    SortedMap<String, String> attributes = new TreeMap<>(entry.attributes());
    out.writeByte(attributes.size());
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      text(attribute.getKey());
      text(attribute.getValue());
    }
  }

  private void terms(List<Term> terms) throws IOException {
    out.writeShort(terms.size());
    for (Term term : terms) {
      term(term);
    }
  }

  private void term(Term term) throws IOException {
    out.writeByte(term.words().size());
    for (TermWord word : term.words()) {
      out.writeShort(word.alternatives().size());
      for (TermWord.Alternative alternative : word.alternatives()) {
        text(alternative.form());
        out.writeBoolean(alternative.surface());
        text(alternative.tag());
      }
    }
  }

  private void text(String text) throws IOException {
    Integer next = texts.size();
    Integer known = texts.putIfAbsent(text, next);
    out.writeInt(known == null ? next : known);
  }
}
