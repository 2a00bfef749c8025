package org.opedometer.claims.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.model.Attribution;
import org.opedometer.model.AttributionMode;
import org.opedometer.model.Sentence;
import org.opedometer.model.SourceType;
import org.opedometer.model.Span;
import org.opedometer.model.Support;
import org.opedometer.names.SourceWords;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Finds the best source that covers a check-worthy sentence: an attribution whose content holds the
 * fact, a document named in the sentence, a link or citation, or a source carried over from the
 * sentence beside it.
 */
public final class ClaimSourceJoin {
  private static final String ATTRIBUTION = "attribution";
  private final Set<String> kinds;
  private final DocumentFinder documents;
  private final CarryOver carryOver;

  /**
   * @param lexicons all word lists by name; {@code documents} and {@code stances} are used
   */
  public ClaimSourceJoin(Map<String, Lexicon> lexicons) {
    kinds = SourceWords.of(lexicons).documents();
    documents = new DocumentFinder(kinds);
    carryOver = new CarryOver(lexicons);
  }

  /**
   * What a sentence rests on by itself.
   *
   * @param facts tokens that carry what is claimed
   * @param before what the sentence before rests on, none where that is in another paragraph
   */
  public Backing join(
      AnnotatedEssay essay,
      Sentence sentence,
      List<Integer> facts,
      List<Attribution> attributions,
      Backing before) {
    Backing best = Backing.NONE;
    for (Attribution attribution : attributions) {
      if (Deeds.isAsked(essay, attribution)) {
        continue;
      }
      for (int fact : facts) {
        Span span = sentence.token(fact).span();
        for (Span content : attribution.contentSpans()) {
          boolean covers =
              content.overlaps(span)
                  || standsFor(essay, sentence, content, span)
                  || isOfSameDocument(sentence, attribution, fact);
          if (covers && !Deeds.isDone(essay, sentence, attribution)) {
            best = best.orBetter(backing(essay, sentence, attribution, content, span));
          }
        }
      }
    }
    return best.orBetter(told(essay, sentence, facts))
        .orBetter(toldOn(sentence, best, before))
        .orBetter(
            documents
                .opening(essay.text(), sentence)
                .map(s -> new Backing(s, "document", 0))
                .orElse(Backing.NONE))
        .orBetter(CitationFinder.find(essay, sentence));
  }

  /**
   * {@code ..., as the ministry confirmed}: the word that is the content stands for what is before
   * it.
   */
  private static boolean standsFor(
      AnnotatedEssay essay, Sentence sentence, Span content, Span fact) {
    return sentence.span().contains(content)
        && content.in(essay.text()).matches("(?i)as|so|which")
        && fact.end() <= content.start();
  }

  /** {@code The study followed 30 schools and found no difference}: both are the study's. */
  private static boolean isOfSameDocument(Sentence sentence, Attribution attribution, int fact) {
    return attribution.source().type() == SourceType.DOCUMENT
        && ClauseReader.read(sentence).stream()
            .filter(c -> c.holds(fact) && c.subject() >= 0)
            .anyMatch(
                c ->
                    attribution.sourceSpans().stream()
                        .anyMatch(sentence.token(c.subject()).span()::overlaps));
  }

  /** What a document says in this sentence. */
  private Backing told(AnnotatedEssay essay, Sentence sentence, List<Integer> facts) {
    Backing best = Backing.NONE;
    for (DocumentClause clause : DocumentClause.find(essay.text(), sentence, kinds)) {
      boolean quoted = facts.stream().anyMatch(f -> essay.isQuoted(sentence.token(f).span()));
      if (!quoted && facts.stream().anyMatch(clause::tells)) {
        best = best.orBetter(new Backing(clause.support(), ATTRIBUTION, 0));
      }
    }
    return best;
  }

  /** {@code It also found that ...}: the document of the sentence before goes on. */
  private static Backing toldOn(Sentence sentence, Backing own, Backing before) {
    boolean document =
        before.support() == Support.NAMED_DOCUMENT || before.support() == Support.LOCATED_DOCUMENT;
    return document && before.rule().equals(ATTRIBUTION) && DocumentClause.goesOn(sentence)
        ? new Backing(before.support(), ATTRIBUTION, own.attribution())
        : Backing.NONE;
  }

  private static Backing backing(
      AnnotatedEssay essay, Sentence sentence, Attribution attribution, Span content, Span fact) {
    Support support = SupportLadder.of(attribution.source());
    boolean titled =
        attribution.source().type() != SourceType.AUTHOR
            && !essay.isQuoted(fact)
            && DocumentFinder.hasTitledWork(
                essay.text(), sentence, outset(essay, attribution, content, fact));
    return new Backing(
        titled ? Support.LOCATED_DOCUMENT : support,
        essay.isQuoted(fact) ? "quotation" : ATTRIBUTION,
        attribution.id());
  }

  /**
   * The content without what belongs to the source: in {@code according to "X," published in Y,
   * rents rose} all up to the last comma before the fact.
   */
  private static Span outset(
      AnnotatedEssay essay, Attribution attribution, Span content, Span fact) {
    boolean according =
        attribution
            .cueSpans()
            .get(0)
            .in(essay.text())
            .toLowerCase(Locale.ROOT)
            .startsWith("accord");
    int comma = essay.text().lastIndexOf(',', fact.start());
    return according && content.contains(comma) ? new Span(comma, content.end()) : content;
  }

  /**
   * The best of those whom the sentence quotes, though not on the fact itself: {@code Mr Kyle,
   * whose first place shut in 2021, calls it "memory cookery"}.
   */
  public Optional<Backing> quoted(
      AnnotatedEssay essay, Sentence sentence, List<Attribution> attributions) {
    return attributions.stream()
        .filter(a -> a.mode() != AttributionMode.INDIRECT && !Deeds.isAsked(essay, a))
        .filter(a -> a.cueSpans().stream().anyMatch(sentence.span()::contains))
        .map(a -> new Backing(SupportLadder.of(a.source()), "quotation", a.id()))
        .filter(b -> !b.isNone())
        .reduce(Backing::orBetter);
  }

  /**
   * What a sentence without a source of its own takes over from its neighbours.
   *
   * @param before what the sentence before rests on, none where that is unknown or in another
   *     paragraph
   */
  public Backing carried(AnnotatedEssay essay, Sentence sentence, Backing before) {
    boolean weaker = !before.isNone() && before.support().value() < Support.CARRYOVER.value();
    Support support = weaker ? before.support() : Support.CARRYOVER; // no more than it had
    Backing carried = new Backing(support, "carryover", before.attribution());
    Sentence previous = neighbour(essay, sentence, -1);
    if (previous != null && !isOwnAct(sentence, previous)) {
      boolean covered = !before.isNone() && carryOver.goesOn(essay.text(), previous, sentence);
      if (covered || carryOver.givesGround(essay.text(), previous)) {
        return carried;
      }
    }
    Sentence next = neighbour(essay, sentence, 1);
    return next != null && CarryOver.isCreditedBy(essay.text(), next) ? carried : Backing.NONE;
  }

  /** {@code X said it had planted 90 trees. It felled 400.}: the author corrects the source. */
  private static boolean isOwnAct(Sentence sentence, Sentence previous) {
    return sentence.token(0).word().equals("It")
        && sentence.tokens().size() < 6
        && previous.number() > 0;
  }

  private static Sentence neighbour(AnnotatedEssay essay, Sentence sentence, int step) {
    int number = sentence.number() + step;
    if (number < 1 || number > essay.sentences().size()) {
      return null;
    }
    Sentence other = essay.sentence(number);
    return other.block().number() == sentence.block().number() ? other : null;
  }
}
