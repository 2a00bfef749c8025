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
        && !(shape.startsSmall() && (i > 0 || shape.stop() || !shape.within(15)))
        && !shape.endsIn(",:;-–—")
        && !(shape.stop() && !isStoppedTitle(shape) && !isSetOff(i, shape))
        && !(shape.head().contains("\n") && shape.words() > 20)
        && !opensQuoted(shape)
        && textFollows(i, shape.words());
  }

  /**
   * Whether passage {@code i} is a title with the name of the paper or section beside it, as in
   * {@code The Long Wait | The Courier}: the longest part is a title, no part a byline or date.
   */
  boolean isBarredTitle(int i) {
    PassageShape shape = shape(i);
    List<String> parts = List.of(shape.head().split("\\s+[|•·]\\s+"));
    boolean head = shape.within(25) && !shape.head().contains("\n") && parts.size() == 2;
    return head
        && parts.stream().map(PassageShape::of).noneMatch(TitleRule::isHeadMark)
        && parts.stream().anyMatch(p -> PassageShape.countWords(p) >= 3)
        && textFollows(i, shape.words());
  }

  private static boolean isHeadMark(PassageShape part) {
    return HeadMarks.isBy(part) || HeadMarks.isDate(part) || HeadMarks.isAddress(part);
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
      return shape.endsIn("?!") && shape.within(15);
    }
    boolean asks = shape.endsIn("?!") && shape.within(20);
    return asks || shape.titleCase() && shape.words() >= 3 && shape.within(25);
  }

  /**
   * A sentence at the head that the rest of the page sets off: a byline or date stands under it, or
   * a blank line, where the paragraphs below have none between them.
   */
  private boolean isSetOff(int i, PassageShape shape) {
    if (shape.severalSentences() || !shape.within(15) || i + 2 >= passages.size()) {
      return false;
    }
    PassageShape next = shape(i + 1);
    boolean signed = HeadMarks.isBy(next) || HeadMarks.isDate(next);
    boolean apart =
        i == 0
            && !passages.get(1).tight()
            && passages.subList(2, passages.size()).stream().allMatch(Passage::tight);
    return signed || apart;
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
