package org.opedometer.rhetoric.structure;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.model.Category;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Strength;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.structure.Clauses.Clause;

/**
 * Runs of two or more neighbouring sentences of a paragraph, or clauses of a sentence, that begin
 * alike.
 */
abstract class RunRule implements RhetoricRule {
  private final Category tag;
  private final String rule;

  RunRule(Category tag, String rule) {
    this.tag = tag;
    this.rule = rule;
  }

  abstract boolean isAlike(Clause first, Clause second);

  /**
   * Whether alike members make a figure.
   *
   * @param members two or more neighbours of which each is like the one before it
   */
  abstract boolean isFigure(List<Clause> members);

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    for (List<Sentence> block : Clauses.byBlock(context.sentences())) {
      List<Span> runs =
          new ArrayList<>(runs(context, block.stream().map(Clauses::whole).toList(), true));
      for (Sentence sentence : block) {
        for (Span run : runs(context, Clauses.parts(sentence), false)) {
          if (runs.stream().noneMatch(r -> r.overlaps(run))) {
            runs.add(run);
          }
        }
      }
      for (Span run : runs) {
        Sentence sentence = context.essay().sentenceAt(run.start()).orElseThrow();
        mentions.add(context.mention(run, sentence, tag, Strength.MILD, rule, 0.85));
      }
    }
    return mentions;
  }

  private List<Span> runs(RhetoricContext context, List<Clause> clauses, boolean sentences) {
    List<Span> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= clauses.size(); i++) {
      boolean goesOn =
          i < clauses.size()
              && !isQuoted(context, clauses.get(i))
              && isAlike(clauses.get(i - 1), clauses.get(i));
      if (!goesOn) {
        if (i - start > 1
            && !isQuoted(context, clauses.get(start))
            && isFigure(clauses.subList(start, i))) {
          runs.add(span(clauses.get(start), clauses.get(i - 1), sentences));
        }
        start = i;
      }
    }
    return runs;
  }

  /** Whether another speaks most of the clause; a few words between marks break no run. */
  private static boolean isQuoted(RhetoricContext context, Clause clause) {
    Span span = clause.sentence().span(clause.from(), clause.to());
    int quoted =
        context.essay().quotations().stream()
            .filter(q -> q.span().overlaps(span))
            .mapToInt(
                q ->
                    Math.min(q.span().end(), span.end()) - Math.max(q.span().start(), span.start()))
            .sum();
    return quoted * 2 > span.length();
  }

  private static Span span(Clause first, Clause last, boolean sentences) {
    int start = first.sentence().token(first.from()).span().start();
    boolean ends = sentences || last.to() >= last.sentence().tokens().size() - 1;
    return new Span(
        start,
        ends ? last.sentence().span().end() : last.sentence().token(last.to() - 1).span().end());
  }
}
