package org.opedometer.text;

import java.util.List;
import org.opedometer.model.BlockKind;

/** Tells titles and headings from short paragraphs. */
final class TitleRule {
  private static final int AHEAD = 12;
  private static final int LEAST_TEXT = 25;

  private final String text;
  private final List<Passage> passages;

  TitleRule(String text, List<Passage> passages) {
    this.text = text;
    this.passages = passages;
  }

  /**
   * Whether passage {@code i} can be the essay's title: a line with more text under it, that ends
   * without a stop or is written with capitals as titles are.
   */
  boolean isTitle(int i) {
    PassageShape shape = shape(i);
    return shape.within(30)
        && shape.hasLetter()
        && !shape.startsSmall()
        && !shape.endsIn(",:;-–—")
        && !(shape.stop() && !isStoppedTitle(shape))
        && !(shape.head().contains("\n") && shape.words() > 20)
        && !opensQuoted(shape)
        && textFollows(i, shape.words());
  }

  /** Whether passage {@code i} is a short line over longer paragraphs. */
  boolean isHeading(int i) {
    PassageShape shape = shape(i);
    return looksLikeHeading(shape) && longerFollows(i, shape.words());
  }

  /** A deck under the title; what follows must be known to be more of the head. */
  boolean isDeck(int i) {
    PassageShape shape = shape(i);
    return shape.within(25) && !shape.stop() && !shape.startsSmall() && !shape.endsIn(",:;-–—");
  }

  private static boolean looksLikeHeading(PassageShape shape) {
    boolean marked = shape.allCaps() || LineMarks.isNumbered(shape.head());
    boolean question = shape.endsIn("?") && (shape.titleCase() || marked);
    return shape.within(marked ? 15 : 12)
        && shape.head().length() <= 100
        && shape.hasLetter()
        && !shape.head().contains("\n")
        && !shape.startsSmall()
        && (!shape.stop() || question)
        && !shape.endsIn(",:;-–—")
        && !opensQuoted(shape);
  }

  private static boolean isStoppedTitle(PassageShape shape) {
    if (shape.severalSentences()) {
      return false;
    }
    boolean asks = shape.endsIn("?!") && shape.within(15);
    return asks || shape.titleCase() && shape.words() >= 3 && shape.within(25);
  }

  private static boolean opensQuoted(PassageShape shape) {
    return "\"“‘«".indexOf(shape.head().charAt(0)) >= 0 && !shape.titleCase();
  }

  private boolean textFollows(int i, int words) {
    int total = 0;
    int longest = 0;
    for (int j = i + 1; j < Math.min(passages.size(), i + 1 + AHEAD); j++) {
      int next = shape(j).words();
      total += next;
      longest = Math.max(longest, next);
    }
    return total >= LEAST_TEXT && longest >= 12 && longest * 2 >= words * 3;
  }

  private boolean longerFollows(int i, int words) {
    for (int j = i + 1; j < Math.min(passages.size(), i + 4); j++) {
      PassageShape next = shape(j);
      BlockKind kind = passages.get(j).kind();
      if (kind == BlockKind.LIST_ITEM || kind == BlockKind.BLOCK_QUOTE) {
        return true;
      }
      if (kind == null && next.words() >= 12 && next.words() * 2 >= words * 3) {
        return true;
      }
      if (kind != BlockKind.HEADING && !looksLikeHeading(next)) {
        return false;
      }
    }
    return false;
  }

  private PassageShape shape(int i) {
    return PassageShape.of(text, passages.get(i).span());
  }
}
