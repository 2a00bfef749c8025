package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.SoftmaxHead;
import org.opedometer.heads.file.ModelFileBuilder;
import org.opedometer.lab.optim.Example;
import org.opedometer.lab.optim.LinearSettings;
import org.opedometer.lab.optim.LogisticTrainer;
import org.opedometer.lab.optim.SoftmaxTrainer;
import org.opedometer.lab.optim.TuningQuestion;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.reader.ReaderModel;
import org.opedometer.reader.ReaderTask;
import org.opedometer.reader.SentenceAnswers;
import org.opedometer.rhetoric.loaded.LoadedCategoryHead;
import org.opedometer.rhetoric.loaded.LoadedInput;
import org.opedometer.rhetoric.loaded.LoadedInputReader;
import org.opedometer.rhetoric.loaded.LoadedModel;
import org.opedometer.rhetoric.loaded.LoadedSentenceHead;
import org.opedometer.rhetoric.loaded.LoadedWordHead;
import org.opedometer.rhetoric.loaded.LoadedWords;
import org.opedometer.rhetoric.loaded.SentenceFeatures;
import org.opedometer.rhetoric.loaded.SpanDecoder;
import org.opedometer.rhetoric.loaded.WordFeatures;

/**
 * The heads that read the reader's answers, fitted to sentences which the reader did not see.
 *
 * @param loaded of loaded language
 */
record ReaderHeads(LoadedModel loaded) {
  private static final double WORD_PENALTY = 1;
  private static final double CATEGORY_PENALTY = 3;

  /** Chosen on opinion pieces: a stretch begins with a word that is likely loaded. */
  private static final SpanDecoder DECODER = new SpanDecoder(-1, -1);

  void writeTo(ModelFileBuilder file) {
    loaded.writeTo(file);
  }

  static ReaderHeads fit(
      ReaderModel model, List<ReaderExample> aside, Map<String, Lexicon> lexicons) {
    LoadedInputReader inputs = new LoadedInputReader(lexicons);
    List<Read> read = new ArrayList<>();
    for (ReaderExample example : aside) {
      SentenceAnswers answers = model.read(example.read());
      read.add(new Read(inputs.of(answers), example.asked().questions()));
    }
    LoadedWordHead words = new LoadedWordHead(words(read));
    LoadedModel loaded =
        new LoadedModel(
            words,
            new LoadedSentenceHead(sentences(read, words)),
            new LoadedCategoryHead(categories(read), strong(read)),
            DECODER);
    return new ReaderHeads(loaded);
  }

  /**
   * A sentence with its answers.
   *
   * @param asked of its rows, the first of which is the marker before it
   */
  private record Read(LoadedInput input, List<TuningQuestion> asked) {
    List<TuningQuestion> of(ReaderTask task) {
      return asked.stream().filter(question -> question.column() == task.column()).toList();
    }
  }

  /** Words of opinion prose, and those of news where nothing else is known of them. */
  private static LogisticHead words(List<Read> read) {
    List<Example> examples = new ArrayList<>();
    for (Read sentence : read) {
      float[][] rows = WordFeatures.of(sentence.input());
      List<TuningQuestion> prose = sentence.of(ReaderTask.LOADED);
      for (TuningQuestion question : prose.isEmpty() ? sentence.of(ReaderTask.NEWS_WORD) : prose) {
        int token = question.from() - 1;
        if (LoadedWords.canJoin(sentence.input().words(), token)) {
          examples.add(new Example(FeatureVector.of(rows[token]), question.label()));
        }
      }
    }
    return logistic(examples);
  }

  private static LogisticHead sentences(List<Read> read, LoadedWordHead words) {
    List<Example> examples = new ArrayList<>();
    for (Read sentence : read) {
      for (TuningQuestion question : sentence.of(ReaderTask.NEWS_SENTENCE)) {
        if (question.weight() >= 1) { // the project's own sentences do not set the rate
          double[] logits = words.logits(sentence.input());
          float[] features = SentenceFeatures.of(sentence.input(), logits);
          examples.add(new Example(FeatureVector.of(features), question.label()));
        }
      }
    }
    return logistic(examples);
  }

  private static SoftmaxHead categories(List<Read> read) {
    List<Example> examples = new ArrayList<>();
    for (Read sentence : read) {
      for (TuningQuestion question : sentence.of(ReaderTask.LOADED_CATEGORY)) {
        examples.add(new Example(features(sentence, question), question.label()));
      }
    }
    return new SoftmaxTrainer(
            ReaderTask.LOADED_CATEGORY.size(), LinearSettings.dense(CATEGORY_PENALTY))
        .train(examples);
  }

  private static LogisticHead strong(List<Read> read) {
    List<Example> examples = new ArrayList<>();
    for (Read sentence : read) {
      for (TuningQuestion question : sentence.of(ReaderTask.STRONG)) {
        examples.add(new Example(features(sentence, question), question.label()));
      }
    }
    return logistic(examples);
  }

  private static FeatureVector features(Read sentence, TuningQuestion question) {
    return LoadedCategoryHead.features(sentence.input(), question.from() - 1, question.to() - 1);
  }

  private static LogisticHead logistic(List<Example> examples) {
    return new LogisticTrainer(LinearSettings.dense(WORD_PENALTY).inOneThread()).train(examples);
  }
}
