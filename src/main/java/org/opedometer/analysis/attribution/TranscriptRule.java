package org.opedometer.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.model.Block;
import org.opedometer.model.Span;

/** {@code TAPPER: ...}: each turn of a transcript belongs to the name before its colon. */
final class TranscriptRule implements AttributionRule {
  private static final Pattern CAPITALS =
      Pattern.compile("[\"“]?(\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3})(:)\\s+");
  private static final Pattern NAMED =
      Pattern.compile("(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}|Q|A)(:)\\s+");
  private static final double CONFIDENCE = .85;
  private static final int TURNS = 3; // named turns that make a transcript

  @Override
  public List<Draft> find(AttributionContext context, List<Draft> found) {
    List<Block> blocks = context.essay().essay().blocks();
    boolean transcript = blocks.stream().filter(b -> at(NAMED, context, b).isPresent()).count() >= TURNS;
    List<Draft> drafts = new ArrayList<>();
    for (Block block : blocks) {
      Optional<Matcher> turn =
          at(CAPITALS, context, block).or(() -> transcript ? at(NAMED, context, block) : Optional.empty());
      turn.filter(m -> m.end() < block.span().end()).ifPresent(m -> drafts.add(draft(context, block, m)));
    }
    return drafts;
  }

  private static Optional<Matcher> at(Pattern pattern, AttributionContext context, Block block) {
    Matcher matcher = pattern.matcher(context.text()).region(block.span().start(), block.span().end());
    return block.kind().scored() && matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  private static Draft draft(AttributionContext context, Block block, Matcher matcher) {
    int sentence = context.essay().sentenceAt(block.span().start()).map(s -> s.number()).orElse(1);
    return new Draft(
        sentence,
        List.of(new Span(matcher.start(1), matcher.end(1))),
        -1,
        List.of(new Span(matcher.start(2), matcher.end(2))),
        List.of(new Span(matcher.end(), block.span().end())),
        Optional.empty(),
        "transcript",
        CONFIDENCE);
  }
}
