package org.opedometer.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a block into tokens and sentences, and mends the ends that quotation marks mislead: {@code
 * "... deny this!" he said} is one sentence, a quotation closed by {@code !"} before a capital ends
 * one. Sentences longer than the limit are cut after the last clause mark before it.
 */
final class SentenceSplitter {
  private static final String OPTIONS =
      "invertible=true,ptb3Escaping=false,quotes=latex,splitHyphenated=true,untokenizable=allKeep";
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "added",
          "adds",
          "replied",
          "wrote",
          "writes",
          "cried",
          "shouted",
          "exclaimed",
          "told",
          "tells",
          "tweeted",
          "continued",
          "insisted",
          "responded");
  private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":", "--", "—", "–", "...", "…");

  private final int limit;
  private final WordToSentenceProcessor<CoreLabel> sentences = new WordToSentenceProcessor<>();

  /**
   * @param limit most tokens a sentence may have
   */
  SentenceSplitter(int limit) {
    this.limit = limit;
  }

  /** A stretch of tokens, and whether it is part of a sentence that was too long. */
  record Piece(List<CoreLabel> tokens, boolean cut) {}

  List<Piece> split(String text) {
    List<CoreLabel> tokens =
        new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), OPTIONS).tokenize();
    List<Piece> pieces = new ArrayList<>();
    for (List<CoreLabel> sentence : mend(sentences.process(tokens))) {
      cut(sentence, pieces);
    }
    return pieces;
  }

  private static List<List<CoreLabel>> mend(List<List<CoreLabel>> raw) {
    List<List<CoreLabel>> mended = new ArrayList<>();
    for (List<CoreLabel> next : raw) {
      List<CoreLabel> last = mended.isEmpty() ? List.of() : mended.get(mended.size() - 1);
      if (endsWithQuotation(last) && goesOn(next)) {
        last.addAll(next);
      } else {
        mended.add(new ArrayList<>(next));
      }
    }
    return mended;
  }

  private static boolean endsWithQuotation(List<CoreLabel> sentence) {
    int n = sentence.size();
    return n > 1 && isMark(sentence.get(n - 1).word()) && !sentence.get(n - 2).word().equals(".");
  }

  private static boolean isMark(String word) {
    return word.equals("''")
        || word.equals("'")
        || word.equals("’")
        || word.equals("\"")
        || word.equals("”");
  }

  /**
   * Whether a sentence only finishes the one before: it begins in lower case, or is "Name said".
   */
  private static boolean goesOn(List<CoreLabel> next) {
    String first = next.get(0).word();
    if (Character.isLowerCase(first.codePointAt(0))) {
      return true;
    }
    int names = 0;
    while (names < Math.min(4, next.size())
        && Character.isUpperCase(next.get(names).word().codePointAt(0))) {
      names++;
    }
    return names > 0 && names < next.size() && SAYING.contains(next.get(names).word());
  }

  private void cut(List<CoreLabel> sentence, List<Piece> pieces) {
    if (sentence.size() <= limit) {
      pieces.add(new Piece(sentence, false));
      return;
    }
    for (int from = 0; from < sentence.size(); ) {
      int to = Math.min(from + limit, sentence.size());
      if (to < sentence.size()) {
        to = lastClauseMark(sentence, from, to);
      }
      pieces.add(new Piece(sentence.subList(from, to), true));
      from = to;
    }
  }

  private static int lastClauseMark(List<CoreLabel> sentence, int from, int to) {
    for (int i = to - 1; i > from + (to - from) / 2; i--) {
      if (CLAUSE_MARKS.contains(sentence.get(i).word())) {
        return i + 1;
      }
    }
    return to;
  }
}
