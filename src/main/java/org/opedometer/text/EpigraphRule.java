package org.opedometer.text;

import java.util.List;
import java.util.regex.Pattern;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Span;

/**
 * Finds a motto at the head of an essay: quoted words with a credit, on one line or on several.
 *
 * <p>Without a credit a quotation at the head is taken for the first paragraph, since many essays
 * open with somebody speaking.
 */
final class EpigraphRule {
  private static final int MOST_PARTS = 12;
  private static final int MOST_WORDS = 150;
  private static final String OPENERS = "\"“‘«„'*_";
  private static final Pattern CREDIT =
      Pattern.compile("(?s)(?:[-–—―~]{1,3}\\s*|\\()[\\p{Lu}@\"“*_].*|(?i)attributed to .*");
  private static final Pattern WITH_CREDIT =
      Pattern.compile(
          "(?s)[\"“‘«„'*_].+[\"”’»'*_][.,;]?"
              + "\\s*(?:[-–—―~]{1,3}\\s*[\\p{Lu}@*_]|\\(\\p{Lu})[^.!?]{0,90}"
              + "(?:\\p{Lu}\\.[^.!?]{0,60}){0,4}\\.?\\)?");
  private static final Pattern SET_WITH_CREDIT =
      Pattern.compile("(?s).+[\\s>][-–—―~]{1,3}\\s*[\\p{Lu}@*_][^.!?\\n]{0,90}\\.?");
  private static final Pattern VERSE_WITH_CREDIT =
      Pattern.compile("(?s).+\\n.+\\n[ \\t]*[-–—―~]{1,3}\\s*\\p{Lu}[^.!?\\n]{0,90}\\.?");

  private final String text;
  private final List<Passage> passages;

  EpigraphRule(String text, List<Passage> passages) {
    this.text = text;
    this.passages = passages;
  }

  /** How many passages from {@code i} on make an epigraph; 0 for none. */
  int length(int i) {
    PassageShape first = shape(i);
    boolean set = passages.get(i).kind() == BlockKind.BLOCK_QUOTE;
    Pattern credited = set ? SET_WITH_CREDIT : WITH_CREDIT;
    boolean motto =
        credited.matcher(first.head()).matches()
            || VERSE_WITH_CREDIT.matcher(first.head()).matches();
    if (first.within(MOST_WORDS) && motto) {
      return 1;
    }
    boolean quoted = OPENERS.indexOf(first.head().charAt(0)) >= 0;
    int words = 0;
    for (int j = i; j < Math.min(passages.size(), i + MOST_PARTS); j++) {
      PassageShape part = shape(j);
      if (j > i && isCredit(j, quoted)) {
        return set || closes(i, j - 1, quoted) ? j - i + 1 : 0;
      }
      words += part.words();
      if (words > MOST_WORDS || j > i && !passages.get(j).tight()) {
        return 0;
      }
    }
    return 0;
  }

  private boolean isCredit(int j, boolean quoted) {
    PassageShape part = shape(j);
    if (!part.within(16)) {
      return false;
    }
    boolean name = quoted && passages.get(j).tight() && HeadMarks.isName(part);
    return CREDIT.matcher(part.head()).matches() || name;
  }

  /** Quoted words close before the credit; unquoted ones must be set as verse over it. */
  private boolean closes(int from, int to, boolean quoted) {
    String words = text.substring(passages.get(from).span().start(), passages.get(to).span().end());
    String bare = words.replaceFirst("[.,;]+$", "");
    return quoted ? "\"”’»'*_".indexOf(bare.charAt(bare.length() - 1)) >= 0 : to > from;
  }

  private PassageShape shape(int i) {
    Span span = passages.get(i).span();
    return PassageShape.of(text, span);
  }
}
