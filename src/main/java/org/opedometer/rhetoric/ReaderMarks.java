package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opedometer.model.Category;
import org.opedometer.model.Layer;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.model.Voice;
import org.opedometer.reader.ReaderTask;
import org.opedometer.reader.SentenceAnswers;
import org.opedometer.rhetoric.loaded.LoadedReading;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.Tag;

/**
 * Joins what the rules find with what the reader says of the same words: marks of certainty and
 * imperatives that it holds for none in this place go, devices that no rule knows come.
 */
final class ReaderMarks {
  /** Logit of a mark's category against none, at its best word, from which it stands. */
  private static final double STANDS = -4;

  /** Logit from which a sentence that a rule takes for an imperative to the reader stands. */
  private static final double IMPERATIVE_STANDS = -2;

  /** Logit of a device from which the reader's word is enough; chosen on pieces kept aside. */
  private static final Map<Category, Double> ENOUGH = enough();

  private ReaderMarks() {}

  private static Map<Category, Double> enough() {
    Map<Category, Double> enough = new LinkedHashMap<>();
    enough.put(Tag.PUNCHLINE, 1.2);
    enough.put(Tag.RHETORICAL_QUESTION, 0.0);
    enough.put(Category.of("irony"), .5);
    return enough;
  }

  /**
   * @param found by the rules
   * @return what stands of it, with what the reader adds
   */
  static List<RhetoricMention> join(RhetoricContext context, List<RhetoricMention> found) {
    List<RhetoricMention> joined = new ArrayList<>();
    for (RhetoricMention mention : found) {
      boolean asked = mention.layer() == Layer.CERTAINTY || isImperative(mention);
      if (!asked || mention.voice() != Voice.AUTHOR || stands(context, mention)) {
        joined.add(mention);
      }
    }
    for (Sentence sentence : context.sentences()) {
      answers(context, sentence)
          .ifPresent(answers -> joined.addAll(devices(context, sentence, answers, found)));
    }
    return joined;
  }

  private static Optional<SentenceAnswers> answers(RhetoricContext context, Sentence sentence) {
    return context.reading(sentence).flatMap(LoadedReading::answers);
  }

  private static boolean isImperative(RhetoricMention mention) {
    return mention.category().equals(Tag.IMPERATIVE.id());
  }

  private static boolean stands(RhetoricContext context, RhetoricMention mention) {
    if (isImperative(mention)) {
      int device = ReaderTask.DEVICE.answers().indexOf(mention.category());
      return answers(context, context.essay().sentence(mention.sentence()))
          .map(a -> a.sentence(ReaderTask.DEVICE, device) >= IMPERATIVE_STANDS)
          .orElse(true);
    }
    int answer = ReaderTask.CERTAINTY.answers().indexOf(mention.category());
    Sentence sentence = context.essay().sentence(mention.sentence());
    Optional<SentenceAnswers> answers = answers(context, sentence);
    if (answers.isEmpty() || answer < 0 || mention.rule().startsWith(RhetoricContext.USERS)) {
      return true;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(mention.span())) {
        double[] logits =
            answers.get().stretch(ReaderTask.CERTAINTY, token.index(), token.index() + 1);
        best = Math.max(best, logits[answer] - logits[0]);
      }
    }
    return best >= STANDS;
  }

  /** Devices of the whole sentence that no rule found in it. */
  private static List<RhetoricMention> devices(
      RhetoricContext context,
      Sentence sentence,
      SentenceAnswers answers,
      List<RhetoricMention> found) {
    List<RhetoricMention> added = new ArrayList<>();
    ENOUGH.forEach(
        (tag, enough) -> {
          int answer = ReaderTask.DEVICE.answers().indexOf(tag.id());
          double logit = answers.sentence(ReaderTask.DEVICE, answer);
          boolean known =
              found.stream()
                  .anyMatch(
                      m -> m.category().equals(tag.id()) && m.span().overlaps(sentence.span()));
          if (logit >= enough
              && !known
              && context.isAuthor(sentence.span())
              && mayBe(tag, sentence)) {
            double confidence = 1 / (1 + Math.exp(-logit));
            added.add(
                context.mention(
                    sentence.span(),
                    sentence,
                    tag,
                    Strength.MILD,
                    tag.id() + LoadedTerms.MODEL,
                    confidence));
          }
        });
    return added;
  }

  /** A question asks. */
  private static boolean mayBe(Category device, Sentence sentence) {
    return !device.equals(Tag.RHETORICAL_QUESTION)
        || sentence.tokens().stream().anyMatch(token -> token.word().equals("?"));
  }
}
