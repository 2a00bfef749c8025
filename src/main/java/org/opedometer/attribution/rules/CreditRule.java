package org.opedometer.attribution.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.AttributionRule;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Quotation;
import org.opedometer.model.Span;

/**
 * A credit behind a quotation: {@code "..." - Elon Musk}, on its line, on the next or in the next
 * paragraph, as in epigraphs and pull quotations; and behind a paragraph without marks, on a line
 * of its own.
 */
public final class CreditRule implements AttributionRule {
  private static final String SPACE = "[\\s\\u00a0]*";
  private static final String DASH = "(—+|–+|--+|-|―+)";
  private static final Pattern CREDIT =
      Pattern.compile(
          SPACE
              + DASH
              + SPACE
              + "(\\p{L}[^\\n:;!?]{1,80}?)(?=\\.?"
              + SPACE
              + "(?:\\n|$)|\\. [\"“”]\\p{Lu})");
  private static final Pattern OWN_LINE =
      Pattern.compile(
          "\\n[\\s\\u00a0>]*"
              + "(—+|–+|--+|―+)"
              + SPACE
              + "(\\p{Lu}[^\\n:;!?]{1,80}?)(?=\\.?"
              + SPACE
              + "$)");
  private static final int LONGEST_COMMON = 6; // words of a credit that begins with a small letter
  private static final double CONFIDENCE = .9;

  @Override
  public List<Draft> find(AttributionContext context, List<Draft> found) {
    List<Draft> drafts = new ArrayList<>();
    for (Quotation quotation : context.essay().quotations()) {
      boolean free = found.stream().noneMatch(d -> d.overlaps(quotation.inner()));
      if (free && quotation.closed()) {
        behind(context, quotation).ifPresent(drafts::add);
      }
    }
    for (Block block : context.essay().essay().blocks()) {
      unmarked(context, block)
          .filter(d -> drafts.stream().noneMatch(o -> o.overlaps(d.content().get(0))))
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  private static Optional<Draft> behind(AttributionContext context, Quotation quotation) {
    List<Block> blocks = context.essay().essay().blocks();
    Block block = blocks.get(quotation.block());
    Matcher same =
        CREDIT.matcher(context.text()).region(quotation.span().end(), block.span().end());
    if (same.lookingAt()) {
      return isCredit(context, block, quotation, same)
          ? Optional.of(draft(context, quotation.span(), same))
          : Optional.empty();
    }
    boolean ends = context.text().substring(quotation.span().end(), block.span().end()).isBlank();
    if (!ends || block.number() + 1 >= blocks.size()) {
      return Optional.empty();
    }
    Block next = blocks.get(block.number() + 1);
    Matcher line = CREDIT.matcher(context.text()).region(next.span().start(), next.span().end());
    boolean whole =
        line.lookingAt()
            && line.end() >= next.span().end() - 1
            && Character.isUpperCase(line.group(2).charAt(0));
    return whole ? Optional.of(draft(context, quotation.span(), line)) : Optional.empty();
  }

  /**
   * In running text a dash goes on with anything: there the credit must name someone and end the
   * block or its line.
   */
  private static boolean isCredit(
      AttributionContext context, Block block, Quotation quotation, Matcher matcher) {
    String credit = matcher.group(2);
    boolean epigraph = block.kind() == BlockKind.EPIGRAPH || block.kind() == BlockKind.BLOCK_QUOTE;
    boolean named = Character.isUpperCase(credit.charAt(0));
    boolean opens =
        context.text().substring(block.span().start(), quotation.span().start()).isBlank();
    boolean brief = credit.split(" ").length <= LONGEST_COMMON;
    boolean sentence = credit.matches(".*\\p{Ll}{2}\\. \\p{Lu}.*");
    return epigraph || !sentence && (named || opens && brief && credit.matches("(an?|the|one) .*"));
  }

  private static Optional<Draft> unmarked(AttributionContext context, Block block) {
    Matcher line =
        OWN_LINE.matcher(context.text()).region(block.span().start(), block.span().end());
    if (!line.find() || context.text().substring(block.span().start(), line.start()).isBlank()) {
      return Optional.empty();
    }
    int start = block.span().start();
    while (start < line.start() && "> ".indexOf(context.text().charAt(start)) >= 0) {
      start++; // the mark of a quoted line
    }
    return Optional.of(draft(context, new Span(start, line.start()), line));
  }

  private static Draft draft(AttributionContext context, Span content, Matcher matcher) {
    int sentence = context.essay().sentenceAt(content.start()).map(s -> s.number()).orElse(1);
    return new Draft(
        sentence,
        List.of(new Span(matcher.start(2), matcher.end(2))),
        -1,
        List.of(new Span(matcher.start(1), matcher.end(1))),
        List.of(content),
        Optional.empty(),
        "dash-credit",
        CONFIDENCE);
  }
}
