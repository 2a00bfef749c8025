package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.loaded.LoadedInput;
import org.opedometer.rhetoric.loaded.LoadedInputReader;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Makes examples of an annotated text: one a sentence.
 *
 * <pre>{@code
 * var reader = new LoadedExampleReader(new LoadedInputReader(lexicons));
 * examples.addAll(reader.read(essay, new Annotation(1, marks, fold, "Reuters", 1)));
 * LoadedFit fit = LoadedTraining.of(layers).train(examples);
 * }</pre>
 */
public final class LoadedExampleReader {
  private final LoadedInputReader inputs;

  public LoadedExampleReader(LoadedInputReader inputs) {
    this.inputs = inputs;
  }

  /**
   * A stretch that annotators marked.
   *
   * @param category empty where they did not name one
   * @param strong whether they called it strong
   */
  public record Mark(Span span, String category, boolean strong) {}

  /**
   * What annotators say of a text.
   *
   * @param label 1 if it is loaded, 0 if not, -1 if that is not known
   * @param fold for cross-validation, from 0
   * @param group outlet or other origin
   * @param weight how much its sentences count, usually 1; below 1 they do not set the calibration
   */
  public record Annotation(int label, List<Mark> marks, int fold, String group, double weight) {
    public Annotation {
      marks = List.copyOf(marks);
    }
  }

  /**
   * The sentences of {@code essay}; none where the encoder is off. Of a loaded text with marks the
   * sentences without one are of unknown label, unless it is the only one.
   */
  public List<LoadedExample> read(AnnotatedEssay essay, Annotation annotation) {
    List<LoadedExample> examples = new ArrayList<>();
    boolean single = essay.sentences().size() == 1 || annotation.marks().isEmpty();
    for (Sentence sentence : essay.sentences()) {
      Optional<LoadedInput> input = inputs.read(essay, sentence);
      if (input.isPresent()) {
        List<LoadedExample.MarkedSpan> spans = spans(sentence, annotation.marks());
        boolean unknown = annotation.label() == 1 && spans.isEmpty() && !single;
        examples.add(
            new LoadedExample(
                input.get(),
                unknown ? -1 : annotation.label(),
                marked(sentence, spans),
                spans,
                annotation.fold(),
                annotation.group(),
                annotation.weight()));
      }
    }
    return examples;
  }

  private static boolean[] marked(Sentence sentence, List<LoadedExample.MarkedSpan> spans) {
    boolean[] marked = new boolean[sentence.tokens().size()];
    for (LoadedExample.MarkedSpan span : spans) {
      for (int i = span.from(); i < span.to(); i++) {
        marked[i] = true;
      }
    }
    return marked;
  }

  private static List<LoadedExample.MarkedSpan> spans(Sentence sentence, List<Mark> marks) {
    List<LoadedExample.MarkedSpan> spans = new ArrayList<>();
    for (Mark mark : marks) {
      List<Token> inside =
          sentence.tokens().stream().filter(t -> t.span().overlaps(mark.span())).toList();
      if (!inside.isEmpty()) {
        int to = inside.get(inside.size() - 1).index() + 1;
        spans.add(
            new LoadedExample.MarkedSpan(
                inside.get(0).index(), to, mark.category(), mark.strong()));
      }
    }
    return spans;
  }
}
