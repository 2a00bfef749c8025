package org.opedometer.lab.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.opedometer.lab.gold.GoldKind;
import org.opedometer.lab.gold.GoldLoaded;
import org.opedometer.lab.gold.GoldOpinion;
import org.opedometer.lab.gold.GoldReader;
import org.opedometer.lab.gold.GoldSentence;
import org.opedometer.lab.optim.LayerTuning;
import org.opedometer.lab.optim.TuningQuestion;
import org.opedometer.lab.train.ReaderExample.Ingredient;
import org.opedometer.model.Sentence;
import org.opedometer.reader.NamelessSentence;
import org.opedometer.reader.NeutralSentence;
import org.opedometer.reader.NeutralSentences;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.TokenVectors;

/** Makes the shared reader's examples of gold in any of its forms. */
final class ReaderExampleReader {
  /** One in so many texts is kept aside. */
  private static final int ASIDE = 10;

  private final TrainingTools tools;
  private final NeutralSentences sentences;
  private final List<ReaderExample> learnt = new ArrayList<>();
  private final List<ReaderExample> aside = new ArrayList<>();

  ReaderExampleReader(TrainingTools tools) {
    this.tools = tools;
    this.sentences = new NeutralSentences(tools.lexicons());
  }

  /** Those to learn from. */
  List<ReaderExample> learnt() {
    return learnt;
  }

  /** Those kept aside: a tenth of the texts of each kind. */
  List<ReaderExample> aside() {
    return aside;
  }

  /**
   * Reads files, each of gold in one form.
   *
   * @throws org.opedometer.lab.gold.GoldException where a file cannot be used
   */
  void read(List<Path> files) {
    int done = 0;
    for (Path file : files) {
      List<Path> one = List.of(file);
      switch (GoldKind.of(file)) {
        case OPINION -> GoldReader.opinion(one).forEach(this::add);
        case LOADED -> GoldReader.loaded(one).forEach(this::add);
        case SENTENCES -> GoldReader.sentences(one).forEach(this::add);
      }
      tools.progress().done(++done, files.size());
    }
  }

  private void add(GoldOpinion gold) {
    add(
        Ingredient.OPINION,
        gold.id(),
        tools.annotateDocument(gold.id(), gold.text()),
        (input, essay) -> ReaderQuestions.ofOpinion(input, gold));
  }

  private void add(GoldLoaded gold) {
    add(
        Ingredient.LOADED,
        gold.id(),
        tools.annotate(gold.id(), gold.text()),
        (input, essay) ->
            gold.label() == 1 && unmarked(gold, input.sentence(), essay)
                ? List.of()
                : ReaderQuestions.ofNews(input, gold));
  }

  /** Of a loaded text of several sentences, those without a mark are of unknown label. */
  private static boolean unmarked(GoldLoaded gold, Sentence sentence, AnnotatedEssay essay) {
    return essay.sentences().size() > 1
        && !gold.marks().isEmpty()
        && gold.marks().stream().noneMatch(mark -> sentence.span().overlaps(mark.span()));
  }

  private void add(GoldSentence gold) {
    add(
        Ingredient.DEBATE,
        gold.id(),
        tools.annotate(gold.id(), gold.text()),
        (input, essay) ->
            essay.sentences().stream()
                    .allMatch(s -> s.tokens().size() <= input.sentence().tokens().size())
                ? ReaderQuestions.ofDebate(input, gold.label())
                : List.of());
  }

  private void add(
      Ingredient ingredient,
      String id,
      AnnotatedEssay essay,
      BiFunction<NamelessSentence, AnnotatedEssay, List<TuningQuestion>> asked) {
    List<ReaderExample> to = Math.floorMod(id.hashCode(), ASIDE) == 0 ? aside : learnt;
    for (Sentence sentence : essay.sentences()) {
      Optional<NeutralSentence> read = sentences.of(essay, sentence);
      if (read.isPresent()) {
        List<TuningQuestion> questions = asked.apply(read.get().words(), essay);
        if (!questions.isEmpty()) {
          TokenVectors vectors = read.get().vectors();
          to.add(
              new ReaderExample(ingredient, LayerTuning.example(vectors, questions), read.get()));
        }
      }
    }
  }
}
