package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.opedometer.attribution.VoiceMap;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.lexicon.Term;
import org.opedometer.model.Attribution;
import org.opedometer.model.Layer;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Voice;
import org.opedometer.rhetoric.loaded.LoadedReading;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.structure.AnaphoraRule;
import org.opedometer.rhetoric.structure.AntithesisRule;
import org.opedometer.rhetoric.structure.EpigraphRule;
import org.opedometer.rhetoric.structure.ExclamationRule;
import org.opedometer.rhetoric.structure.ImperativeRule;
import org.opedometer.rhetoric.structure.IronyRule;
import org.opedometer.rhetoric.structure.ParallelRule;
import org.opedometer.rhetoric.structure.PunchlineRule;
import org.opedometer.rhetoric.structure.QuestionRule;
import org.opedometer.rhetoric.structure.RepetitionRule;
import org.opedometer.rhetoric.structure.ScareQuoteRule;
import org.opedometer.rhetoric.structure.SharedValueRule;
import org.opedometer.rhetoric.structure.TricolonRule;
import org.opedometer.rhetoric.structure.UsVersusThemRule;
import org.opedometer.rhetoric.structure.VerdictHeadlineRule;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Tags an essay's rhetoric by rule and lexicon. Words of loaded language and certainty are tagged
 * in all voices, devices only in the author's. Safe for use by many threads.
 */
public final class RhetoricTagger {
  private static final List<RhetoricRule> CODE =
      List.of(
          new LoadedRule(),
          new ScareQuoteRule(),
          new SuperlativeRule(),
          new UnnamedSourceRule(),
          new QuestionRule(),
          new ExclamationRule(),
          new AnaphoraRule(),
          new ParallelRule(),
          new TricolonRule(),
          new AntithesisRule(),
          new RepetitionRule(),
          new ImperativeRule(),
          new PunchlineRule(),
          new EpigraphRule(),
          new IronyRule(),
          new SharedValueRule(),
          new VerdictHeadlineRule(),
          new UsVersusThemRule(),
          new SecondPersonRule());
  private static final List<RhetoricRule> RULES =
      Stream.<RhetoricRule>concat(CODE.stream(), RuleCatalogue.phraseRules().stream()).toList();

  private final LexiconMatcher matcher;
  private final List<Term> allowed;
  private final Map<String, Set<String>> words;
  private final Set<Lexicon> users;

  public RhetoricTagger(RhetoricLexicons lexicons) {
    this.allowed = lexicons.allowed();
    this.words =
        Map.of("roles", lexicons.words("roles"), "collectives", lexicons.words("collectives"));
    this.users = lexicons.users();
    this.matcher = new LexiconMatcher(lexicons.matched());
  }

  /** All mentions that count, by place; loaded language by the word lists alone. */
  public List<RhetoricMention> tag(
      AnnotatedEssay essay, VoiceMap voices, List<Attribution> attributions) {
    return tag(essay, voices, attributions, Map.of());
  }

  /**
   * All mentions that count, by place.
   *
   * @param readings what the learned heads say, by sentence number
   */
  public List<RhetoricMention> tag(
      AnnotatedEssay essay,
      VoiceMap voices,
      List<Attribution> attributions,
      Map<Integer, LoadedReading> readings) {
    RhetoricContext context =
        new RhetoricContext(essay, voices, attributions, matcher, allowed, words, users, readings);
    return ScoringUnits.resolve(ReaderMarks.join(context, candidates(context)));
  }

  /**
   * What the rules find by the word lists alone, before it is settled which of them serves a word.
   */
  List<RhetoricMention> candidates(
      AnnotatedEssay essay, VoiceMap voices, List<Attribution> attributions) {
    return candidates(
        new RhetoricContext(essay, voices, attributions, matcher, allowed, words, users, Map.of()));
  }

  private static List<RhetoricMention> candidates(RhetoricContext context) {
    List<RhetoricMention> found = new ArrayList<>();
    for (RhetoricRule rule : RULES) {
      for (RhetoricMention mention : rule.find(context)) {
        if (mention.layer() != Layer.DEVICE || mention.voice() == Voice.AUTHOR) {
          found.add(mention);
        }
      }
    }
    return found;
  }
}
