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
final class CitationFinder {
  private static final Pattern NUMBERED = Pattern.compile("\\[\\^?(\\d{1,3})\\]|([¹²³⁴⁵⁶⁷⁸⁹])");
  private static final Pattern AUTHOR_YEAR =
      Pattern.compile(
          "\\((?:see |cf\\. )?\\p{Lu}[\\p{L}'’.& -]{1,60}?,? (?:1[5-9]|20)\\d\\d[a-z]?(?:,"
              + " (?:pp?\\. ?)?[\\d–-]+)?\\)");
  private static final Pattern TITLED =
      Pattern.compile("[\"“].{3,}[\"”].*(?:1[5-9]|20)\\d\\d|https?://", Pattern.DOTALL);
  private static final String SUPERSCRIPTS = "¹²³⁴⁵⁶⁷⁸⁹";

  private CitationFinder() {}

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
      String number =
          numbered.group(1) != null
              ? numbered.group(1)
              : String.valueOf(SUPERSCRIPTS.indexOf(numbered.group(2)) + 1);
      boolean located = note(essay, number).filter(n -> TITLED.matcher(n).find()).isPresent();
      return new Backing(
          located ? Support.LOCATED_DOCUMENT : Support.NAMED_DOCUMENT, "citation", 0);
    }
    return AUTHOR_YEAR.matcher(words).find()
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
