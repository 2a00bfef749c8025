package org.opedometer.reader;

import java.util.Optional;
import org.opedometer.model.Sentence;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Reads the sentences of an essay, each once for all that ask. Safe for use by many threads.
 *
 * <pre>{@code
 * Optional<Double> cue =
 *     reader.read(essay, sentence).map(answers -> answers.word(ReaderTask.CUE, token));
 * }</pre>
 */
public interface EssayReader {
  /** A reader that says nothing, for where the encoder is off. */
  EssayReader NONE = (essay, sentence) -> Optional.empty();

  /** What the reader answers about a sentence; nothing where the encoder is off. */
  Optional<SentenceAnswers> read(AnnotatedEssay essay, Sentence sentence);

  /**
   * A reader by tuned layers.
   *
   * @param model the layers
   * @param sentences hides names
   */
  static EssayReader of(ReaderModel model, NeutralSentences sentences) {
    record Answered(Optional<SentenceAnswers> answers) {}
    return (essay, sentence) ->
        essay
            .once(
                sentence,
                Answered.class,
                s -> new Answered(sentences.of(essay, s).map(model::read)))
            .answers();
  }
}
