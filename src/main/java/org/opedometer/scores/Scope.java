package org.opedometer.scores;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opedometer.model.Attribution;
import org.opedometer.model.Block;
import org.opedometer.model.Claim;
import org.opedometer.model.Quotation;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.TargetSentiment;
import org.opedometer.model.Voice;
import org.opedometer.targets.ValenceWord;
import org.opedometer.text.WordFinder;

/**
 * What one paragraph, or the whole essay, holds: the ground on which every metric is counted. The
 * whole essay is its scored paragraphs; its rhetoric includes what stands in the title and the
 * epigraph.
 */
public record Scope(
    Findings findings,
    boolean whole,
    List<Block> blocks,
    List<Word> words,
    List<Sentence> sentences,
    List<Quotation> quotations,
    List<Attribution> attributions,
    List<RhetoricMention> mentions,
    List<Claim> claims,
    List<TargetSentiment> targets,
    List<ValenceWord> valence) {

  /** A word with its voice. */
  public record Word(Span span, Voice voice) {}

  /** The scope of one scored block. */
  public static Scope of(Findings findings, Block block) {
    return of(findings, false, List.of(block), p -> p == block.paragraph());
  }

  /** The scope of the whole essay. */
  public static Scope whole(Findings findings) {
    List<Block> blocks =
        findings.essay().essay().blocks().stream().filter(b -> b.kind().scored()).toList();
    return of(findings, true, blocks, p -> p > 0);
  }

  private static Scope of(
      Findings f, boolean whole, List<Block> blocks, Predicate<Integer> inScope) {
    Predicate<Span> inBlocks = s -> blocks.stream().anyMatch(b -> b.span().contains(s));
    return new Scope(
        f,
        whole,
        blocks,
        blocks.stream().flatMap(b -> words(f, b)).toList(),
        blocks.stream().flatMap(b -> f.essay().sentences(b).stream()).toList(),
        f.essay().quotations().stream().filter(q -> inBlocks.test(q.span())).toList(),
        f.attributions().stream().filter(a -> inScope.test(a.paragraph())).toList(),
        f.mentions().stream().filter(m -> whole || inScope.test(m.paragraph())).toList(),
        f.claims().stream().filter(c -> inScope.test(c.paragraph())).toList(),
        f.targets().stream().filter(t -> inScope.test(t.paragraph())).toList(),
        f.valence().stream().filter(v -> inBlocks.test(v.span())).toList());
  }

  private static Stream<Word> words(Findings findings, Block block) {
    return WordFinder.find(findings.essay().text(), block.span()).stream()
        .map(s -> new Word(s, findings.voices().of(s)));
  }

  public String text() {
    return findings.essay().text();
  }

  /** Mentions in the author's voice. */
  public Stream<RhetoricMention> authorMentions() {
    return mentions.stream().filter(m -> m.voice() == Voice.AUTHOR);
  }
}
