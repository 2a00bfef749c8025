package org.opedometer.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a block into tokens and sentences, and mends the ends that the rules for newspapers miss:
 *
 * <ul>
 *   <li>{@code "... deny this!" he said} is one sentence;
 *   <li>a name or title that ends in {@code ?} or {@code !} ends none where small letters follow;
 *   <li>{@code Inc.} and its like never begin one;
 *   <li>{@code [1]} behind a full stop belongs to the sentence before it;
 *   <li>letters with stops ({@code U.S.A.}, {@code World War I.}) end one before a word that begins
 *       sentences and no names.
 * </ul>
 *
 * Sentences longer than the limit are cut after the last clause mark before it.
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

  /** Legal forms of firms: they stand behind a name, never at the head of a sentence. */
  private static final Pattern LEGAL_FORM =
      Pattern.compile("(?:Inc|Ltd|Corp|Co|Bros|LLC|LLP|L\\.L\\.C|PLC|plc|GmbH|S\\.A|Pty|Cie)\\.?");

  /** A letter with a stop, or several. */
  private static final Pattern LETTERS = Pattern.compile("(?:\\p{L}{1,2}\\.)*\\p{Lu}\\.?");

  /** Words that begin a sentence and are no part of a name behind an initial. */
  private static final Set<String> STARTERS =
      Set.of(
          "I",
          "My",
          "We",
          "Our",
          "You",
          "Your",
          "He",
          "His",
          "She",
          "Her",
          "It",
          "Its",
          "They",
          "Their",
          "The",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "Nobody",
          "Everybody",
          "Somebody",
          "Nothing",
          "Everyone",
          "Everything",
          "But",
          "And",
          "Yet",
          "Who",
          "What",
          "When",
          "Where",
          "Why",
          "How",
          "If",
          "Most",
          "Some",
          "Many",
          "Few",
          "Every",
          "Each");

  private static final Pattern NOTE =
      Pattern.compile("\\[\\^?(?:\\d{1,3}|[a-z])]|[¹²³⁰⁴-⁹]{1,3}|[†‡]|\\[citation needed]");

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
    for (List<CoreLabel> sentence : mend(sentences.process(tokens), text)) {
      cut(sentence, pieces);
    }
    return pieces;
  }

  private static List<List<CoreLabel>> mend(List<List<CoreLabel>> raw, String text) {
    List<List<CoreLabel>> mended = new ArrayList<>();
    for (List<CoreLabel> next : raw) {
      if (mended.isEmpty()) {
        addSentences(next, mended);
        continue;
      }
      List<CoreLabel> last = mended.get(mended.size() - 1);
      int notes = notes(last.get(last.size() - 1), next, text);
      last.addAll(next.subList(0, notes));
      List<CoreLabel> rest = next.subList(notes, next.size());
      if (notes == 0 && belongTogether(last, rest)) {
        last.addAll(rest);
      } else if (!rest.isEmpty()) {
        addSentences(rest, mended);
      }
    }
    return mended;
  }

  /** How many tokens at the head of {@code next} are note marks hard behind {@code last}. */
  private static int notes(CoreLabel last, List<CoreLabel> next, String text) {
    int count = 0;
    int from = last.endPosition();
    for (int i = 0; i < next.size(); i++) {
      String between = text.substring(from, next.get(i).endPosition()).strip();
      if (between.length() > 20) {
        break;
      }
      if (NOTE.matcher(between).matches()) {
        count = i + 1;
        from = next.get(i).endPosition();
      }
    }
    return count;
  }

  private static boolean belongTogether(List<CoreLabel> last, List<CoreLabel> next) {
    String first = next.get(0).word();
    String end = last.get(last.size() - 1).word();
    boolean small = Character.isLowerCase(first.codePointAt(0));
    boolean called = end.equals("?") || end.equals("!");
    boolean plainWriter = Character.isLowerCase(last.get(0).word().codePointAt(0));
    return endsWithQuotation(last) && goesOn(next)
        || called && small && !plainWriter && first.equals(first.toLowerCase(Locale.ROOT))
        || end.endsWith(".") && LEGAL_FORM.matcher(first).matches();
  }

  /** Cuts behind letters with stops, which the tokeniser takes for part of a name. */
  private static void addSentences(List<CoreLabel> tokens, List<List<CoreLabel>> sentences) {
    int from = 0;
    for (int i = 1; i < tokens.size() - 1; i++) {
      String word = tokens.get(i).word();
      boolean letters = word.endsWith(".") && LETTERS.matcher(word).matches();
      if (letters && STARTERS.contains(tokens.get(i + 1).word())) {
        sentences.add(new ArrayList<>(tokens.subList(from, i + 1)));
        from = i + 1;
      }
    }
    sentences.add(new ArrayList<>(tokens.subList(from, tokens.size())));
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
