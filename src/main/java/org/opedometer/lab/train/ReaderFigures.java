package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.lab.figures.Bootstrap;
import org.opedometer.lab.figures.ModelCard.Figure;
import org.opedometer.lab.figures.Ranking;
import org.opedometer.lab.optim.TuningQuestion;
import org.opedometer.reader.ReaderModel;
import org.opedometer.reader.ReaderTask;

/** How well the reader answers by itself, task by task, on the texts kept aside. */
final class ReaderFigures {
  private static final String TEST = "a tenth of the texts, kept aside";

  private final List<ReaderExample> aside;
  private final List<float[][]> logits = new ArrayList<>();

  ReaderFigures(ReaderModel model, List<ReaderExample> aside) {
    this.aside = aside;
    aside.forEach(example -> logits.add(model.layers().numbers(example.read().vectors())));
  }

  /** AUC of the tasks of yes or no that have enough of both; the share of right ones of others. */
  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    for (ReaderTask task : ReaderTask.values()) {
      if (task == ReaderTask.LOADED_CATEGORY || task == ReaderTask.CERTAINTY) {
        addClasses(figures, task);
      } else {
        for (int answer = 0; answer < task.size(); answer++) {
          addYesNo(figures, task, answer);
        }
      }
    }
    return figures;
  }

  private static final int ENOUGH = 10;

  private void addYesNo(List<Figure> figures, ReaderTask task, int answer) {
    List<Answer> answers = answers(task.column() + answer);
    long yes = answers.stream().filter(a -> a.label() == 1).count();
    if (yes >= ENOUGH && answers.size() - yes >= ENOUGH) {
      figures.add(
          new Figure(
              "AUC, " + name(task, answer),
              Bootstrap.DEFAULT.interval(answers.size(), places -> auc(answers, places)),
              TEST));
    }
  }

  private void addClasses(List<Figure> figures, ReaderTask task) {
    List<Answer> marked =
        answers(task.column()).stream().filter(answer -> answer.label() > 0).toList();
    if (marked.size() >= ENOUGH) {
      figures.add(
          new Figure(
              "share right of those marked, " + task.name().toLowerCase(java.util.Locale.ROOT),
              Bootstrap.DEFAULT.interval(
                  marked.size(),
                  places -> {
                    int right = 0;
                    for (int place : places) {
                      right += marked.get(place).best() == marked.get(place).label() ? 1 : 0;
                    }
                    return (double) right / places.length;
                  }),
              TEST));
    }
  }

  private static String name(ReaderTask task, int answer) {
    String own = task.name().toLowerCase(java.util.Locale.ROOT);
    return task.size() == 1 ? own : own + " " + task.answers().get(answer);
  }

  /** The mean logits that answer a question, and its label. */
  private record Answer(double[] logits, int label) {
    int best() {
      int best = 0;
      for (int i = 1; i < logits.length; i++) {
        best = logits[i] > logits[best] ? i : best;
      }
      return best;
    }
  }

  private List<Answer> answers(int column) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < aside.size(); i++) {
      for (TuningQuestion question : aside.get(i).asked().questions()) {
        if (question.column() == column) {
          answers.add(answer(logits.get(i), question));
        }
      }
    }
    return answers;
  }

  private static Answer answer(float[][] logits, TuningQuestion question) {
    double[] means = new double[question.classes()];
    for (int row = question.from() - 1; row < question.to() - 1; row++) {
      for (int c = 0; c < means.length; c++) {
        means[c] += logits[row][question.column() + c] / (question.to() - question.from());
      }
    }
    return new Answer(means, question.label());
  }

  private static double auc(List<Answer> answers, int[] places) {
    double[] scores = new double[places.length];
    boolean[] labels = new boolean[places.length];
    for (int i = 0; i < places.length; i++) {
      scores[i] = answers.get(places[i]).logits()[0];
      labels[i] = answers.get(places[i]).label() == 1;
    }
    return Ranking.auc(scores, labels);
  }
}
