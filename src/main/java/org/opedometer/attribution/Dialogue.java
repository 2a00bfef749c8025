package org.opedometer.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.model.Attribution;
import org.opedometer.model.AttributionMode;
import org.opedometer.model.Block;
import org.opedometer.model.CueClass;
import org.opedometer.model.CuePolarity;
import org.opedometer.model.Quotation;
import org.opedometer.model.Sentence;
import org.opedometer.model.Source;
import org.opedometer.model.SourceForm;
import org.opedometer.model.Span;

/**
 * Turns of dialogue: each paragraph that opens with a quotation is one. A quotation that is closed
 * ends its turn, so that the answer in the next paragraph is somebody else's; a turn that names no
 * speaker is whose turn it is, where two take turns.
 */
final class Dialogue {
  private static final double CONFIDENCE = .7;

  private final AttributionContext context;
  private final Map<Integer, List<Quotation>> quotations = new HashMap<>(); // by block

  private Dialogue(AttributionContext context) {
    this.context = context;
    context
        .essay()
        .quotations()
        .forEach(q -> quotations.computeIfAbsent(q.block(), b -> new ArrayList<>()).add(q));
  }

  /** The drafts, none of which reaches from a quotation that is closed into another turn. */
  static List<Draft> apart(AttributionContext context, List<Draft> drafts) {
    Dialogue dialogue = new Dialogue(context);
    return drafts.stream().map(dialogue::ownTurn).toList();
  }

  /** The attributions and those of turns that name no speaker, in text order. */
  static List<Attribution> completed(AttributionContext context, List<Attribution> attributions) {
    Dialogue dialogue = new Dialogue(context);
    List<Attribution> all = new ArrayList<>(attributions);
    all.addAll(dialogue.implied(attributions));
    if (all.size() == attributions.size()) {
      return attributions;
    }
    all.sort(Comparator.comparing(Dialogue::start));
    List<Attribution> numbered = new ArrayList<>();
    for (Attribution attribution : all) {
      numbered.add(attribution.withId(numbered.size() + 1));
    }
    return numbered;
  }

  private static int start(Attribution attribution) {
    int content = attribution.contentSpans().get(0).start();
    return attribution.cueSpans().isEmpty()
        ? content
        : Math.min(content, attribution.cueSpans().get(0).start());
  }

  private Draft ownTurn(Draft draft) {
    int own = block(draft.cue().get(0)).map(Block::number).orElse(-1);
    boolean said =
        draft.content().stream()
            .anyMatch(c -> context.isQuoted(c) && isIn(c, own) && isClosed(c, own));
    if (!said) {
      return draft;
    }
    List<Span> kept =
        draft.content().stream().filter(c -> isIn(c, own) || !isOtherTurn(c, own)).toList();
    return kept.size() == draft.content().size() ? draft : draft.withContent(kept);
  }

  private Optional<Block> block(Span span) {
    return context.essay().sentenceAt(span.start()).map(Sentence::block);
  }

  private boolean isIn(Span span, int block) {
    return block(span).map(b -> b.number() == block).orElse(false);
  }

  private boolean isClosed(Span content, int block) {
    return quotations.getOrDefault(block, List.of()).stream()
        .filter(q -> q.span().overlaps(content))
        .allMatch(Quotation::closed);
  }

  /** A quotation that opens another paragraph without going on from the one before. */
  private boolean isOtherTurn(Span content, int own) {
    Block other = block(content).orElse(null);
    return other != null
        && other.number() > own
        && isTurn(other)
        && quotations.get(other.number()).stream()
            .filter(q -> q.span().overlaps(content))
            .noneMatch(Quotation::continues);
  }

  /** Whether a paragraph opens with a quotation in marks. */
  private boolean isTurn(Block block) {
    List<Quotation> own = quotations.getOrDefault(block.number(), List.of());
    return block.kind().scored()
        && !own.isEmpty()
        && own.get(0).inner().start() > own.get(0).span().start()
        && context.text().substring(block.span().start(), own.get(0).span().start()).isBlank();
  }

  /** Whether nothing but quotations stands in a turn. */
  private boolean isBare(Block block) {
    int at = block.span().start();
    for (Quotation quotation : quotations.getOrDefault(block.number(), List.of())) {
      if (!context.text().substring(at, Math.max(at, quotation.span().start())).isBlank()) {
        return false;
      }
      at = Math.max(at, quotation.span().end());
    }
    return context.text().substring(at, Math.max(at, block.span().end())).isBlank();
  }

  private List<Attribution> implied(List<Attribution> attributions) {
    List<Attribution> implied = new ArrayList<>();
    Map<Integer, Source> speakers = new HashMap<>(); // by block
    List<Block> blocks = context.essay().essay().blocks();
    for (Block block : blocks) {
      if (isTurn(block)) {
        Optional<Source> named = speaker(block, attributions);
        named.ifPresent(s -> speakers.put(block.number(), s));
        boolean begins = quotations.get(block.number()).stream().noneMatch(Quotation::continues);
        if (named.isEmpty() && begins && isBare(block)) {
          Source before = speakers.get(block.number() - 1);
          Source turn = speakers.get(block.number() - 2);
          if (before != null && turn != null && !before.name().equals(turn.name())) {
            speakers.put(block.number(), turn);
            implied.add(attribution(block, turn));
          }
        }
      }
    }
    return implied;
  }

  private Optional<Source> speaker(Block block, List<Attribution> attributions) {
    Span first = quotations.get(block.number()).get(0).inner();
    return attributions.stream()
        .filter(a -> a.contentSpans().stream().anyMatch(first::overlaps))
        .map(Attribution::source)
        .filter(s -> !s.name().isEmpty())
        .findFirst();
  }

  private Attribution attribution(Block block, Source speaker) {
    List<Span> content = quotations.get(block.number()).stream().map(Quotation::span).toList();
    int sentence =
        context.essay().sentenceAt(content.get(0).start()).map(Sentence::number).orElse(1);
    Source source =
        new Source(
            speaker.name(),
            speaker.type(),
            SourceForm.ELIDED,
            speaker.credential(),
            speaker.identifiability(),
            speaker.resolved());
    return new Attribution(
        0,
        block.paragraph(),
        sentence,
        AttributionMode.DIRECT,
        source,
        List.of(),
        List.of(),
        content,
        CueClass.ASSERTION,
        CuePolarity.NEUTRAL,
        CONFIDENCE,
        "turn",
        true);
  }
}
