package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.names.Names;
import org.opedometer.rhetoric.rule.Frames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;

/**
 * A rule whose candidates are terms of the tag's word lists and frames; a subclass says which of
 * them hold.
 */
abstract class PhraseRule implements RhetoricRule {
  private final Tag tag;
  private final String listed;
  private final Frames frames;

  PhraseRule(Tag tag, Frames frames) {
    this(tag, tag.category(), frames);
  }

  /**
   * @param listed category of the word lists whose hits are candidates
   */
  PhraseRule(Tag tag, String listed, Frames frames) {
    this.tag = tag;
    this.listed = listed;
    this.frames = frames;
  }

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      List<TokenRange> candidates = new ArrayList<>(frames.find(context.line(sentence)));
      for (LexiconHit hit : context.hits(sentence, listed)) {
        candidates.add(
            new TokenRange(
                hit.from(), hit.to(), hit.entry().strength(), "lexicon:" + hit.lexicon().name()));
      }
      more(context, sentence, candidates);
      candidates.removeIf(c -> isName(sentence, c) || !holds(context, sentence, c));
      for (TokenRange range : TokenRange.longest(candidates)) {
        mentions.add(context.mention(sentence, extent(sentence, range), tag, confidence(range)));
      }
    }
    return mentions;
  }

  /** Adds candidates that neither list nor frame can express. */
  void more(RhetoricContext context, Sentence sentence, List<TokenRange> candidates) {}

  /** Whether a candidate means what the tag says in its place. */
  boolean holds(RhetoricContext context, Sentence sentence, TokenRange range) {
    return true;
  }

  /** What of the sentence is reported for a range that holds. */
  TokenRange extent(Sentence sentence, TokenRange range) {
    return range;
  }

  /** Whether the words are part of a title or name. */
  boolean isName(Sentence sentence, TokenRange range) {
    return Names.isNamed(sentence, range.from(), range.to());
  }

  private static double confidence(TokenRange range) {
    return range.size() > 1 ? 0.9 : 0.8;
  }
}
