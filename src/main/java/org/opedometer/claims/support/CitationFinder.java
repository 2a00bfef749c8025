package org.opedometer.claims.support;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Hyperlink;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Support;
import org.opedometer.syntax.AnnotatedEssay;

/** Finds links and formal citations in a sentence, or hard behind its end. */
public final class CitationFinder {
  /** A unit or a power of ten before a raised number, which makes it no note: {@code 38 m²}. */
  private static final String NO_UNIT = "(?<!\\b(?:[kcmdµ]?m|ft|in|yd|mi|s|10))";

  /** A note's mark hangs on the word or mark before it; an editor's bracket stands by itself. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          NO_UNIT
              + "(?<=\\S)(?:\\[\\^?(\\d{1,3})\\]|(?<!\\d)([¹²³⁴⁵⁶⁷⁸⁹])|(?<=\\d{4})([¹²³⁴⁵⁶⁷⁸⁹]))");

  /** {@code (Holt, 2019)}, {@code (Holt 12)}, {@code ("Barns of the Valley" 4)}. */
  private static final Pattern AUTHOR =
      Pattern.compile(
          "\\((?:see |cf\\. )?\\p{Lu}[\\p{L}'’.& -]{1,60}?,? (?:1[5-9]|20)\\d\\d[a-z]?(?:,"
              + " (?:pp?\\. ?)?[\\d–-]+)?\\)"
              + "|\\((?!(?:Figure|Fig|Table|Section|Chapter|Part|Route|Highway|Room|Psalm|Article|"
              + "Page|Grade|Item|Question|Box|Step|Note)\\b)"
              + "\\p{Lu}[\\p{L}'’-]+(?:,? (?:and|&|et al\\.?|\\p{Lu}[\\p{L}'’.-]*)){0,4}"
              + " (?:pp?\\. ?)?\\d{1,4}(?:[–-]\\d{1,4})?\\)"
              + "|\\([\"“]\\p{Lu}[^\"”()]{2,80}[\"”](?:,? (?:pp?\\. ?)?\\d{1,4}(?:[–-]\\d{1,4})?)?\\)");

  private static final Pattern TITLED =
      Pattern.compile("[\"“].{3,}[\"”].*(?:1[5-9]|20)\\d\\d|https?://", Pattern.DOTALL);
  private static final String SUPERSCRIPTS = "¹²³⁴⁵⁶⁷⁸⁹";

  private CitationFinder() {}

  /** How many formal citations stand in {@code words}. */
  public static long count(String words) {
    return NUMBERED.matcher(words).results().count() + AUTHOR.matcher(words).results().count();
  }

  /** The best link or citation of {@code sentence}. */
  static Backing find(AnnotatedEssay essay, Sentence sentence) {
    Span reach = reach(essay, sentence);
    for (Hyperlink link : essay.essay().links()) {
      if (link.span().overlaps(reach)) {
        return new Backing(Support.LOCATED_DOCUMENT, "link", 0);
      }
    }
    String words = reach.in(essay.text());
    Matcher numbered = NUMBERED.matcher(words);
    if (numbered.find()) {
      String raised = numbered.group(2) != null ? numbered.group(2) : numbered.group(3);
      String number =
          raised == null ? numbered.group(1) : String.valueOf(SUPERSCRIPTS.indexOf(raised) + 1);
      boolean located = note(essay, number).filter(n -> TITLED.matcher(n).find()).isPresent();
      return new Backing(
          located ? Support.LOCATED_DOCUMENT : Support.NAMED_DOCUMENT, "citation", 0);
    }
    return AUTHOR.matcher(words).find()
        ? new Backing(Support.NAMED_DOCUMENT, "citation", 0)
        : Backing.NONE;
  }

  /**
   * The sentence with a mark that stands behind its full stop, which the splitter may have cut off.
   */
  private static Span reach(AnnotatedEssay essay, Sentence sentence) {
    int end = sentence.span().end();
    int blockEnd = sentence.block().span().end();
    Matcher mark =
        Pattern.compile("\\s?(?:\\[\\^?\\d{1,3}\\]|[¹²³⁴⁵⁶⁷⁸⁹])+")
            .matcher(essay.text())
            .region(end, Math.max(end, blockEnd));
    return new Span(sentence.span().start(), mark.lookingAt() ? mark.end() : end);
  }

  private static Optional<String> note(AnnotatedEssay essay, String number) {
    Pattern start =
        Pattern.compile(
            "^(?:\\[\\^?"
                + number
                + "\\]:?|"
                + number
                + "[.)]|"
                + SUPERSCRIPTS.charAt((Integer.parseInt(number) + 8) % 9)
                + ")\\s.*",
            Pattern.DOTALL);
    return essay.essay().blocks().stream()
        .filter(b -> b.kind() == BlockKind.FOOTNOTE || b.kind() == BlockKind.LIST_ITEM)
        .map((Block b) -> b.span().in(essay.text()))
        .filter(t -> start.matcher(t).matches())
        .findFirst();
  }
}
