package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.lab.figures.ModelCard;
import org.opedometer.lab.figures.ModelCard.Data;
import org.opedometer.lab.figures.ModelCard.Figure;
import org.opedometer.lab.figures.Reliability;

/** What the cards say beside their figures. */
final class CardText {
  private static final String OWN = "annotated files given to the command";
  private static final String TERMS = "as the files state";

  private CardText() {}

  static ModelCard targets(int examples, List<Figure> figures, Reliability reliability) {
    return new ModelCard(
        "targets",
        "How a sentence stands to a person, organisation or place that it mentions: against,"
            + " neither or for. It judges the wording of one sentence, not what the author thinks.",
        List.of(new Data(OWN, examples, TERMS)),
        "Vectors of encoder layers 6 and 9: of the mention, of the sentence, and the mean around"
            + " the mention, nearer words counting more, by multinomial logistic regression. Beside"
            + " it layers 7 to 10 of the encoder, tuned to the task on its sixth, once for all"
            + " mentions of a sentence. The mean of both logarithms of probabilities, temperature"
            + " scaling.",
        figures,
        reliability,
        List.of(
            "It learnt from news sentences of the United States; irony and quarrels that need"
                + " knowledge of the matter are often missed.",
            "It reads names as written, so that a name's fame may colour a judgement; no score"
                + " reads it.",
            "Reported facts that are bad for someone often count as against."),
        command("targets"));
  }

  static ModelCard claims(int examples, List<Figure> figures, Reliability reliability) {
    return new ModelCard(
        "claims",
        "Whether a sentence states something that a reader would want checked. It says nothing of"
            + " whether that is true. The rules of check-worthiness have a say beside it.",
        List.of(new Data(OWN, examples, TERMS)),
        "Mean vectors of encoder layers 6 and 9; words, pairs of words, tags; hits of the lists of"
            + " quantities, comparisons, acts, history and opinion markers. Names are read by their"
            + " kind only among the words. Logistic regression. Beside it layers 7 and 8 of the"
            + " encoder, tuned to the question on its sixth. The mean of both logits; probabilities"
            + " are shifted to hold where half of the sentences are check-worthy.",
        figures,
        reliability,
        List.of(
            "It learnt from spoken debates; written prose is longer and denser.",
            "The reliability table shows more predicted than came true by intent, since fewer than"
                + " half of the training sentences are check-worthy."),
        command("claims"));
  }

  static ModelCard reader(
      List<ReaderExample> learnt, List<ReaderExample> aside, List<Figure> figures) {
    List<Data> data = new ArrayList<>();
    for (ReaderExample.Ingredient ingredient : ReaderExample.Ingredient.values()) {
      int count = count(learnt, ingredient) + count(aside, ingredient);
      if (count > 0) {
        data.add(new Data(OWN + ": " + ingredient.meaning(), count, TERMS));
      }
    }
    return new ModelCard(
        "reader",
        "What a careful reader of opinion prose marks: loaded words with category and strength,"
            + " attacks, certainty, check-worthy facts and their kinds, devices, cues, sources and"
            + " contents of what others say. It is no measure of truth or of political side.",
        data,
        "Vectors of encoder layer 6, names and sides neutral, groups hidden. On it layers 7 to 9,"
            + " tuned to all tasks together, each sentence asked only what its annotators looked"
            + " for. Words become loaded spans, spans get category and strength, sentences a"
            + " probability by regressions over the answers and the word lists, fitted to the texts"
            + " kept aside.",
        figures,
        new Reliability(List.of()),
        List.of(
            "Its readers follow one guideline; another school may mark otherwise.",
            "Most of the opinion prose is about United States politics."),
        command("reader"));
  }

  private static int count(List<ReaderExample> examples, ReaderExample.Ingredient ingredient) {
    return (int) examples.stream().filter(e -> e.ingredient() == ingredient).count();
  }

  static ModelCard counted(
      int examples, double threshold, List<Figure> figures, Reliability reliability) {
    return new ModelCard(
        "counted",
        "Which attributions are statements: somebody says, writes, finds, asks, demands or openly"
            + " believes the content. Deeds, figures of speech and minds that nobody voiced are"
            + " none. An attribution counts from "
            + String.format(java.util.Locale.ROOT, "%.2f", threshold)
            + " on.",
        List.of(new Data(OWN, examples, TERMS)),
        "How sure the attribution was found; words, tags and grammar of cue, source and content,"
            + " names by their kind only; the kind of source; the list of cues; the shortened"
            + " vectors of the heads of cue, source and content. Logistic regression, Platt"
            + " scaling.",
        figures,
        reliability,
        List.of(
            "It learnt from the attributions that the matcher of its time found: after the model of"
                + " attributions it has to be trained again.",
            "One school of readers marked the pieces; a belief laid at somebody is counted, a wish"
                + " that nobody voiced is not, and the line between the two is thin."),
        command("counted"));
  }

  static ModelCard checkWorthy(int examples, List<Figure> figures, Reliability reliability) {
    return new ModelCard(
        "checkworthy",
        "What the head of check-worthy sentences and the rules count for together; another fit"
            + " stands in where the encoder is off. It says nothing of whether a claim is true.",
        List.of(new Data(OWN, examples, TERMS)),
        "The head's logit; the weight of the best quantity, rank, comparison, act and point of"
            + " history that the rules find; question, supposition, mood and subject of the main"
            + " clause; opinion markers by kind; numbers, names, length. Logistic regression; probabilities"
            + " are shifted to hold where half of the sentences are check-worthy.",
        figures,
        reliability,
        List.of(
            "It is fitted to the head of its time: after that it has to be trained again.",
            "Where two careful readers doubt, it does too."),
        command("checkworthy"));
  }

  private static String command(String head) {
    return "opedometer train " + head + " --gold FILE... --into FOLDER";
  }
}
