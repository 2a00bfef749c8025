package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opedometer.lab.gold.GoldLoaded;
import org.opedometer.lab.gold.GoldOpinion;
import org.opedometer.lab.gold.GoldOpinion.Item;
import org.opedometer.lab.gold.GoldOpinion.Kind;
import org.opedometer.lab.optim.TuningQuestion;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.reader.NamelessSentence;
import org.opedometer.reader.ReaderTask;
import org.opedometer.rhetoric.loaded.LoadedWords;

/**
 * The questions that a kind of gold answers about a sentence. A sentence is asked only what its
 * readers looked for, and nothing where they were in doubt.
 */
final class ReaderQuestions {
  private static final double WORD = .2;
  private static final double CATEGORY = .5;
  private static final double NO_CATEGORY = .1;
  private static final double STRENGTH = .4;
  private static final double AIM = .2;
  private static final double KIND = .2;

  // of rare marks the presence counts more than the absence
  private static final double SURE = .5;
  private static final double NEITHER = .25;
  private static final double DEVICE = .75;
  private static final double NO_DEVICE = .25;

  /** One in so many of the words without a mark is asked for its category, which is none. */
  private static final int UNMARKED_SHARE = 3;

  private static final Set<String> ATTACKS = Set.of("motive_attack", "competence_attack");

  private final NamelessSentence input;
  private final Sentence sentence;
  private final double weight;
  private final List<TuningQuestion> questions = new ArrayList<>();

  private ReaderQuestions(NamelessSentence input, double weight) {
    this.input = input;
    this.sentence = input.sentence();
    this.weight = weight;
  }

  /** Of a sentence that is check-worthy or not. */
  static List<TuningQuestion> ofDebate(NamelessSentence input, int label) {
    ReaderQuestions asked = new ReaderQuestions(input, 1);
    asked.sentence(ReaderTask.DEBATE_CLAIM, 0, label, 1);
    return asked.questions;
  }

  /** Of a news sentence with its biased words; with categories also as opinion prose is asked. */
  static List<TuningQuestion> ofNews(NamelessSentence input, GoldLoaded gold) {
    ReaderQuestions asked = new ReaderQuestions(input, gold.weight());
    Set<Integer> marked = new HashSet<>();
    gold.marks().forEach(mark -> marked.addAll(asked.tokens(mark.span())));
    for (int i = 0; i < input.size(); i++) {
      if (LoadedWords.canCarry(input, i)) {
        asked.word(ReaderTask.NEWS_WORD, i, marked.contains(i) ? 1 : 0, WORD);
      }
    }
    asked.sentence(ReaderTask.NEWS_SENTENCE, 0, gold.label(), 1);
    boolean full =
        gold.weight() < 1 && gold.marks().stream().noneMatch(mark -> answer(mark.category()) < 0);
    if (full) {
      List<Item> items =
          gold.marks().stream()
              .map(
                  mark ->
                      new Item(
                          Kind.LOADED,
                          List.of(mark.category()),
                          List.of(mark.span()),
                          List.of(),
                          List.of(),
                          mark.strong(),
                          ATTACKS.contains(mark.category()),
                          false,
                          false))
              .toList();
      asked.loaded(items);
    }
    return asked.questions;
  }

  /** Of a sentence of a piece that was read by hand. */
  static List<TuningQuestion> ofOpinion(NamelessSentence input, GoldOpinion gold) {
    ReaderQuestions asked = new ReaderQuestions(input, 1);
    asked.loaded(asked.here(gold.of(Kind.LOADED)));
    asked.certainty(asked.here(gold.of(Kind.CERTAINTY)));
    asked.claim(asked.here(gold.of(Kind.CLAIM)));
    asked.devices(asked.here(gold.of(Kind.DEVICE)));
    asked.attributions(gold.of(Kind.ATTRIBUTION));
    return asked.questions;
  }

  private List<Item> here(List<Item> items) {
    return items.stream().filter(item -> !tokens(item).isEmpty()).toList();
  }

  private void loaded(List<Item> items) {
    Set<Integer> doubtful = new HashSet<>();
    Set<Integer> marked = new HashSet<>();
    for (Item item : items) {
      List<Integer> tokens = tokens(item);
      (item.doubtful() ? doubtful : marked).addAll(tokens);
      if (!item.doubtful() && answer(item.label()) >= 0) {
        int from = tokens.get(0);
        int to = tokens.get(tokens.size() - 1) + 1;
        ask(ReaderTask.LOADED_CATEGORY, 0, from, to, answer(item.label()), CATEGORY);
        ask(ReaderTask.STRONG, 0, from, to, item.strong() ? 1 : 0, STRENGTH);
        boolean attack = item.aimed() || ATTACKS.contains(item.label());
        ask(ReaderTask.ATTACK, 0, from, to, attack ? 1 : 0, AIM);
      }
    }
    for (int i = 0; i < input.size(); i++) {
      boolean word = sentence.token(i).isWord() && !input.names()[i];
      if (!word || doubtful.contains(i) && !marked.contains(i)) {
        continue;
      }
      word(ReaderTask.LOADED, i, marked.contains(i) ? 1 : 0, WORD);
      boolean asked = i % UNMARKED_SHARE == 0 && LoadedWords.canCarry(input, i);
      if (asked && !marked.contains(i)) {
        word(ReaderTask.LOADED_CATEGORY, i, 0, NO_CATEGORY);
      }
    }
  }

  private void certainty(List<Item> items) {
    int[] answers = new int[input.size()];
    for (Item item : items) {
      int answer = ReaderTask.CERTAINTY.answers().indexOf(item.label());
      for (int token : tokens(item)) {
        answers[token] = item.doubtful() ? Math.min(answers[token], -1) : answer;
      }
    }
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] >= 0 && sentence.token(i).isWord()) {
        word(ReaderTask.CERTAINTY, i, answers[i], answers[i] > 0 ? SURE : NEITHER);
      }
    }
  }

  private void claim(List<Item> items) {
    List<Item> most =
        items.stream().filter(item -> tokens(item).size() * 2 > input.size()).toList();
    boolean unsure = most.stream().anyMatch(item -> item.doubtful() || item.quoted());
    if (unsure) {
      return;
    }
    sentence(ReaderTask.CLAIM, 0, most.isEmpty() ? 0 : 1, 1);
    if (!most.isEmpty()) {
      List<String> kinds = ReaderTask.CLAIM_KIND.answers();
      for (int i = 0; i < kinds.size(); i++) {
        int label = most.get(0).labels().contains(kinds.get(i)) ? 1 : 0;
        sentence(ReaderTask.CLAIM_KIND, i, label, KIND);
      }
    }
  }

  private void devices(List<Item> items) {
    List<String> devices = ReaderTask.DEVICE.answers();
    for (int i = 0; i < devices.size(); i++) {
      String device = devices.get(i);
      List<Item> such = items.stream().filter(item -> item.label().equals(device)).toList();
      boolean sure = such.stream().anyMatch(item -> !item.doubtful());
      if (sure || such.isEmpty()) {
        sentence(ReaderTask.DEVICE, i, sure ? 1 : 0, sure ? DEVICE : NO_DEVICE);
      }
    }
  }

  private void attributions(List<Item> items) {
    Set<Integer> doubtful = new HashSet<>();
    Set<Integer> cues = new HashSet<>();
    Set<Integer> sources = new HashSet<>();
    Set<Integer> contents = new HashSet<>();
    for (Item item : items) {
      boolean unsure = item.doubtful() || item.label().equals("author");
      item.cues().forEach(span -> (unsure ? doubtful : cues).addAll(tokens(span)));
      item.sources().forEach(span -> (unsure ? doubtful : sources).addAll(tokens(span)));
      item.spans().forEach(span -> (unsure ? doubtful : contents).addAll(tokens(span)));
    }
    for (int i = 0; i < input.size(); i++) {
      if (!doubtful.contains(i)) {
        word(ReaderTask.CUE, i, cues.contains(i) ? 1 : 0, WORD);
        word(ReaderTask.SOURCE, i, sources.contains(i) ? 1 : 0, WORD);
        word(ReaderTask.CONTENT, i, contents.contains(i) ? 1 : 0, WORD / 2);
      }
    }
  }

  private static int answer(String category) {
    return ReaderTask.LOADED_CATEGORY.answers().indexOf(category);
  }

  private List<Integer> tokens(Item item) {
    return item.spans().stream().flatMap(span -> tokens(span).stream()).toList();
  }

  private List<Integer> tokens(Span span) {
    return sentence.tokens().stream()
        .filter(token -> token.span().overlaps(span))
        .map(token -> token.index())
        .toList();
  }

  private void word(ReaderTask task, int token, int label, double share) {
    ask(task, 0, token, token + 1, label, share);
  }

  private void sentence(ReaderTask task, int answer, int label, double share) {
    ask(task, answer, 0, input.size(), label, share);
  }

  private void ask(ReaderTask task, int answer, int from, int to, int label, double share) {
    boolean oneOf = task == ReaderTask.LOADED_CATEGORY || task == ReaderTask.CERTAINTY;
    int classes = oneOf ? task.size() : 1;
    questions.add(
        new TuningQuestion(from, to, task.column() + answer, classes, label, share * weight));
  }
}
