package org.opedometer.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opedometer.attribution.VoiceMap;
import org.opedometer.claims.checkworthy.CheckWorthiness;
import org.opedometer.claims.checkworthy.CheckWorthyFinder;
import org.opedometer.claims.checkworthy.CheckWorthyHead;
import org.opedometer.claims.checkworthy.CheckWorthyWeights;
import org.opedometer.claims.consistency.RepeatedClaims;
import org.opedometer.claims.support.Backing;
import org.opedometer.claims.support.ClaimSourceJoin;
import org.opedometer.claims.support.Deeds;
import org.opedometer.claims.support.SupportLadder;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.model.Attribution;
import org.opedometer.model.Claim;
import org.opedometer.model.CueClass;
import org.opedometer.model.Sentence;
import org.opedometer.model.SourceType;
import org.opedometer.model.Span;
import org.opedometer.model.Support;
import org.opedometer.model.Token;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Reads the check-worthy sentences of an essay with what each of them rests on. Safe for use by
 * many threads.
 */
public final class ClaimReader {
  private static final int FEWEST_WORDS = 3;
  private final CheckWorthyFinder finder;
  private final ClaimSourceJoin join;

  /**
   * @param lexicons all word lists by name
   * @param weights what head and rules count for
   */
  public ClaimReader(
      Map<String, Lexicon> lexicons, CheckWorthyHead head, CheckWorthyWeights weights) {
    finder = new CheckWorthyFinder(lexicons, head, weights);
    join = new ClaimSourceJoin(lexicons);
  }

  /**
   * The claims of all scored paragraphs, numbered from 1 in text order; others' claims are
   * included, their speaker is their source.
   */
  public ClaimReading read(AnnotatedEssay essay, VoiceMap voices, List<Attribution> attributions) {
    List<CheckWorthiness> worths = essay.ofEach(sentence -> worth(essay, sentence, attributions));
    List<Claim> claims = new ArrayList<>();
    Map<Integer, Backing> backings = new HashMap<>();
    for (Sentence sentence : essay.sentences()) {
      if (!sentence.block().kind().scored()
          || sentence.tokens().stream().filter(Token::isWord).count() < FEWEST_WORDS) {
        continue;
      }
      CheckWorthiness worth = worths.get(sentence.number() - 1);
      Backing backing = backing(essay, sentence, worth, attributions, backings);
      backings.put(sentence.number(), backing);
      if (worth.isCheckWorthy()) {
        claims.add(claim(essay, voices, sentence, worth, backing, claims.size() + 1));
      }
    }
    return new ClaimReading(
        RepeatedClaims.mark(essay, claims),
        worths.stream().map(CheckWorthiness::probability).toList());
  }

  private CheckWorthiness worth(
      AnnotatedEssay essay, Sentence sentence, List<Attribution> attributions) {
    return finder.judge(essay, sentence, reporting(sentence, attributions));
  }

  /** Tokens of cues that report what someone said: saying is no act that asks for a source. */
  public static Set<Integer> reporting(Sentence sentence, List<Attribution> attributions) {
    Set<Integer> reporting = new HashSet<>();
    for (Attribution attribution : attributions) {
      for (Span cue : attribution.cueSpans()) {
        if (cue.overlaps(sentence.span()) && attribution.cueClass() == CueClass.ASSERTION) {
          sentence.tokens().stream()
              .filter(t -> t.span().overlaps(cue) && !Deeds.isDeed(t))
              .forEach(t -> reporting.add(t.index()));
        }
      }
    }
    return reporting;
  }

  private Backing backing(
      AnnotatedEssay essay,
      Sentence sentence,
      CheckWorthiness worth,
      List<Attribution> attributions,
      Map<Integer, Backing> earlier) {
    if (!worth.isCheckWorthy()) {
      return attributions.stream()
          .filter(a -> a.contentSpans().stream().anyMatch(c -> c.overlaps(sentence.span())))
          .map(a -> new Backing(SupportLadder.of(a.source()), "attribution", a.id()))
          .reduce(Backing.NONE, Backing::orBetter);
    }
    Backing before = earlier.getOrDefault(sentence.number() - 1, Backing.NONE);
    Backing own = join.join(essay, sentence, worth.facts(), attributions, before);
    if (!own.isNone()) {
      return own;
    }
    Optional<Backing> quoted = join.quoted(essay, sentence, attributions);
    if (quoted.isPresent()) {
      return quoted.get();
    }
    boolean reported =
        attributions.stream()
            .filter(a -> a.contentSpans().stream().anyMatch(c -> c.overlaps(sentence.span())))
            .anyMatch(a -> isReported(a) || isAnswered(sentence, a));
    return reported ? Backing.NONE : join.carried(essay, sentence, before);
  }

  /** {@code reportedly}: nobody says who said so. */
  private static boolean isReported(Attribution attribution) {
    return attribution.source().identifiability() == 0 && attribution.sourceSpans().isEmpty();
  }

  /** Whether somebody else is heard here, whom the author answers with the claim. */
  private static boolean isAnswered(Sentence sentence, Attribution attribution) {
    return attribution.cueClass() == CueClass.ASSERTION
        && attribution.source().type() != SourceType.AUTHOR
        && attribution.cueSpans().stream().anyMatch(sentence.span()::contains);
  }

  private static Claim claim(
      AnnotatedEssay essay,
      VoiceMap voices,
      Sentence sentence,
      CheckWorthiness worth,
      Backing backing,
      int id) {
    List<String> quantities =
        worth.quantities().stream()
            .map(q -> sentence.span(q.from(), q.to()).in(essay.text()))
            .toList();
    Span fact = sentence.token(worth.facts().get(0)).span();
    return new Claim(
        id,
        sentence.paragraph(),
        sentence.number(),
        sentence.span(),
        voices.of(fact),
        worth.kinds(),
        quantities,
        worth.probability(),
        backing.isNone() ? Support.NONE : backing.support(),
        backing.isNone() ? "none" : backing.rule(),
        backing.isNone() ? 0 : backing.attribution(),
        0);
  }
}
