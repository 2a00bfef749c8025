package org.opedometer.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Quotation;
import org.opedometer.model.Span;

/** A credit behind a quotation: {@code "..." - Elon Musk}, as in epigraphs and pull quotations. */
final class CreditRule implements AttributionRule {
  private static final Pattern CREDIT =
      Pattern.compile("[\\s\\u00a0]*(—|–|--|-|―)[\\s\\u00a0]*(\\p{Lu}[^\\n.,;:!?\"“”]{1,60})(?=[,.\\n]|$)");
  private static final double CONFIDENCE = .9;

  @Override
  public List<Draft> find(AttributionContext context, List<Draft> found) {
    List<Draft> drafts = new ArrayList<>();
    for (Quotation quotation : context.essay().quotations()) {
      Block block = context.essay().essay().blocks().get(quotation.block());
      Matcher matcher = CREDIT.matcher(context.text()).region(quotation.span().end(), block.span().end());
      boolean free = found.stream().noneMatch(d -> d.overlaps(quotation.inner()));
      if (free && quotation.closed() && matcher.lookingAt() && isCredit(block, matcher)) {
        drafts.add(draft(context, quotation, matcher));
      }
    }
    return drafts;
  }

  /** In running text a dash goes on with anything: there the credit must end the block. */
  private static boolean isCredit(Block block, Matcher matcher) {
    boolean epigraph = block.kind() == BlockKind.EPIGRAPH || block.kind() == BlockKind.BLOCK_QUOTE;
    return epigraph || matcher.end() >= block.span().end() - 1;
  }

  private static Draft draft(AttributionContext context, Quotation quotation, Matcher matcher) {
    Span source = new Span(matcher.start(2), matcher.end(2));
    int sentence = context.essay().sentenceAt(quotation.inner().start()).map(s -> s.number()).orElse(1);
    return new Draft(
        sentence,
        List.of(source),
        -1,
        List.of(new Span(matcher.start(1), matcher.end(1))),
        List.of(quotation.span()),
        Optional.empty(),
        "dash-credit",
        CONFIDENCE);
  }
}
