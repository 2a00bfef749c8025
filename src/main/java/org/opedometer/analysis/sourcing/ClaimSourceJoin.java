package org.opedometer.analysis.sourcing;

import java.util.List;
import java.util.Map;
import org.opedometer.analysis.AnnotatedEssay;
import org.opedometer.analysis.attribution.SourceWords;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.model.Attribution;
import org.opedometer.model.Sentence;
import org.opedometer.model.SourceType;
import org.opedometer.model.Span;
import org.opedometer.model.Support;

/**
 * Finds the best source that covers a check-worthy sentence: an attribution whose content holds the
 * fact, a document named in the sentence, a link or citation, or a source carried over from the
 * sentence beside it.
 */
public final class ClaimSourceJoin {
  private final DocumentFinder documents;
  private final CarryOver carryOver;

  /**
   * @param lexicons all word lists by name; {@code documents} and {@code stances} are used
   */
  public ClaimSourceJoin(Map<String, Lexicon> lexicons) {
    documents = new DocumentFinder(SourceWords.of(lexicons).documents());
    carryOver = new CarryOver(lexicons);
  }

  /**
   * What a sentence rests on by itself.
   *
   * @param facts tokens that carry what is claimed
   */
  Backing join(
      AnnotatedEssay essay,
      Sentence sentence,
      List<Integer> facts,
      List<Attribution> attributions) {
    Backing best = Backing.NONE;
    for (Attribution attribution : attributions) {
      for (int fact : facts) {
        Span span = sentence.token(fact).span();
        for (Span content : attribution.contentSpans()) {
          best =
              content.overlaps(span)
                  ? best.orBetter(backing(essay, sentence, attribution, content, span))
                  : best;
        }
      }
    }
    Backing cited = CitationFinder.find(essay, sentence);
    Backing named =
        documents
            .opening(essay.text(), sentence)
            .map(s -> new Backing(s, "document", 0))
            .orElse(Backing.NONE);
    return best.orBetter(named).orBetter(cited);
  }

  private static Backing backing(
      AnnotatedEssay essay, Sentence sentence, Attribution attribution, Span content, Span fact) {
    Support support = SupportLadder.of(attribution.source());
    boolean titled =
        attribution.source().type() != SourceType.AUTHOR
            && !essay.isQuoted(fact)
            && DocumentFinder.hasTitledWork(essay.text(), sentence, content);
    return new Backing(
        titled ? Support.LOCATED_DOCUMENT : support,
        essay.isQuoted(fact) ? "quotation" : "attribution",
        attribution.id());
  }

  /**
   * What a sentence without a source of its own takes over from its neighbours.
   *
   * @param before what the sentence before rests on, none where that is unknown or in another
   *     paragraph
   */
  Backing carried(AnnotatedEssay essay, Sentence sentence, Backing before) {
    Backing carried = new Backing(Support.CARRYOVER, "carryover", before.attribution());
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
