package org.opedometer.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.AttributionRule;
import org.opedometer.attribution.candidate.Decoder;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.candidate.OutermostOnly;
import org.opedometer.attribution.counted.CountedModel;
import org.opedometer.attribution.counted.Counting;
import org.opedometer.attribution.model.AttributionModel;
import org.opedometer.attribution.rules.AccordingToRule;
import org.opedometer.attribution.rules.AdverbCueRule;
import org.opedometer.attribution.rules.CreditRule;
import org.opedometer.attribution.rules.NounCueRule;
import org.opedometer.attribution.rules.ParticipleSource;
import org.opedometer.attribution.rules.QuotationAssembly;
import org.opedometer.attribution.rules.QuotationRule;
import org.opedometer.attribution.rules.Replies;
import org.opedometer.attribution.rules.TranscriptRule;
import org.opedometer.attribution.rules.VerbCueRule;
import org.opedometer.attribution.sources.SourceResolver;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.Attribution;
import org.opedometer.model.AttributionMode;
import org.opedometer.model.CuePolarity;
import org.opedometer.model.Sentence;
import org.opedometer.model.Source;
import org.opedometer.model.Span;
import org.opedometer.names.NameBook;
import org.opedometer.names.PronounResolver;
import org.opedometer.names.SourceWords;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.text.WordFinder;

/**
 * Finds who says what: runs the rules in order, completes quotations, keeps the outermost, resolves
 * the sources.
 *
 * @see <a href="https://aclanthology.org/L18-1524/">Newell et al. 2018, the PolNeAR guideline</a>
 */
public final class AttributionMatcher {
  private final LexiconMatcher cues;
  private final SourceWords words;
  private final @Nullable AttributionModel model;
  private final Counting counting;
  private final List<AttributionRule> rules =
      List.of(
          new TranscriptRule(),
          new CreditRule(),
          new AccordingToRule(),
          new VerbCueRule(),
          new NounCueRule(),
          new QuotationRule(),
          new AdverbCueRule());

  /**
   * @param lexicons all word lists by name; {@code cues} and those of {@link SourceWords} are used
   */
  public AttributionMatcher(Map<String, Lexicon> lexicons) {
    this(lexicons, null, null);
  }

  /**
   * @param lexicons as above
   * @param model null to match by rules alone, as is done where the encoder that the model reads is
   *     off
   * @param counted tells which attributions count; null to judge that by rules alone
   */
  public AttributionMatcher(
      Map<String, Lexicon> lexicons,
      @Nullable AttributionModel model,
      @Nullable CountedModel counted) {
    this.model = model;
    this.counting = new Counting(counted, model == null ? null : model.shortener());
    cues = new LexiconMatcher(List.of(lexicons.get("cues")));
    words = SourceWords.of(lexicons);
  }

  /**
   * What was found, with what is made of it.
   *
   * @param draft before its source was resolved
   * @param attribution with its source, judged
   */
  public record Row(Draft draft, Attribution attribution) {}

  /**
   * All attributions in text order, numbered from 1: what was found likely, whether it counts or
   * not, and of the less likely what counts.
   */
  public List<Attribution> match(AnnotatedEssay essay, NameBook names) {
    AttributionContext context = new AttributionContext(essay, cues);
    TrainedMatcher.Found found = found(context);
    List<Draft> drafts = new ArrayList<>(found.kept());
    drafts.addAll(secondLook(context, names, found));
    return Dialogue.completed(
        context,
        resolved(context, inOrder(context, drafts), names).stream().map(Row::attribution).toList());
  }

  /** All that {@link #match} chooses from, in text order: what whoever learns to choose reads. */
  public List<Row> candidates(AttributionContext context, NameBook names) {
    TrainedMatcher.Found found = found(context);
    List<Draft> drafts = new ArrayList<>(found.kept());
    drafts.addAll(found.spare());
    return resolved(context, inOrder(context, drafts), names);
  }

  /** An essay as this matcher reads it. */
  public AttributionContext context(AnnotatedEssay essay) {
    return new AttributionContext(essay, cues);
  }

  private TrainedMatcher.Found found(AttributionContext context) {
    return model == null
        ? new TrainedMatcher.Found(byRules(context), List.of())
        : TrainedMatcher.find(model, context);
  }

  /** Of the less likely drafts those that count, the surest first where two collide. */
  private List<Draft> secondLook(
      AttributionContext context, NameBook names, TrainedMatcher.Found found) {
    List<Row> counted =
        resolved(context, inOrder(context, found.spare()), names).stream()
            .filter(r -> r.attribution().counted())
            .sorted(Comparator.comparingDouble(r -> -r.attribution().confidence()))
            .toList();
    List<Draft> kept = new ArrayList<>();
    for (Row row : counted) {
      if (kept.stream().noneMatch(k -> Decoder.collide(k, row.draft()))) {
        kept.add(row.draft());
      }
    }
    return kept;
  }

  private List<Draft> inOrder(AttributionContext context, List<Draft> found) {
    List<Draft> drafts = new ArrayList<>();
    for (Draft draft : Dialogue.apart(context, Replies.mended(context, found))) {
      Draft inherited = ParticipleSource.inherited(context, draft);
      drafts.add(ParticipleSource.shown(context, inherited, words.documents()));
    }
    drafts.sort(Comparator.comparing((Draft d) -> start(d)).thenComparing(d -> d.content().get(0)));
    return drafts;
  }

  private List<Draft> byRules(AttributionContext context) {
    List<Draft> drafts = new ArrayList<>();
    for (AttributionRule rule : rules) {
      drafts.addAll(rule.find(context, List.copyOf(drafts)));
    }
    return OutermostOnly.of(QuotationAssembly.complete(context, drafts));
  }

  /** The names of an essay, for this matcher and for whoever else asks. */
  public NameBook names(AnnotatedEssay essay) {
    return NameBook.of(essay, words);
  }

  private static int start(Draft draft) {
    return Math.min(draft.cue().get(0).start(), draft.content().get(0).start());
  }

  private List<Row> resolved(AttributionContext context, List<Draft> drafts, NameBook names) {
    Set<Integer> sources =
        drafts.stream()
            .flatMap(d -> d.source().stream())
            .map(Span::start)
            .collect(Collectors.toSet());
    SourceResolver resolver = new SourceResolver(context, words, names, sources);
    List<Row> rows = new ArrayList<>();
    List<PronounResolver.Spoken> spoken = new ArrayList<>();
    for (Draft draft : drafts) {
      Source source = resolver.resolve(draft, spoken);
      spoken.add(new PronounResolver.Spoken(draft.cue().get(0).start(), source));
      Attribution found = attribution(context, draft, source, rows.size() + 1);
      rows.add(new Row(draft, counting.judged(context, draft, found)));
    }
    return rows;
  }

  private static Attribution attribution(
      AttributionContext context, Draft draft, Source source, int id) {
    Sentence sentence = context.essay().sentence(draft.sentence());
    return new Attribution(
        id,
        sentence.paragraph(),
        sentence.number(),
        mode(context, draft),
        source,
        draft.source(),
        draft.cue(),
        draft.content(),
        draft.cueClass(),
        polarity(draft),
        draft.confidence(),
        draft.rule(),
        false);
  }

  private static AttributionMode mode(AttributionContext context, Draft draft) {
    int quoted = 0;
    int all = 0;
    for (Span piece : draft.content()) {
      for (Span word : WordFinder.find(context.text(), piece)) {
        quoted += context.isQuoted(word) ? 1 : 0;
        all++;
      }
    }
    boolean credited = draft.rule().equals("transcript") || draft.rule().equals("dash-credit");
    return quoted == all || credited
        ? AttributionMode.DIRECT
        : quoted == 0 ? AttributionMode.INDIRECT : AttributionMode.MIXED;
  }

  private static CuePolarity polarity(Draft draft) {
    return switch (draft.cueEntry().map(e -> e.attribute("polarity")).orElse("neutral")) {
      case "supportive" -> CuePolarity.SUPPORTIVE;
      case "discrediting" -> CuePolarity.DISCREDITING;
      default -> CuePolarity.NEUTRAL;
    };
  }
}
