package org.opedometer.targets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.model.Attribution;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.TargetSentiment;
import org.opedometer.names.NameBook;
import org.opedometer.names.SourceWords;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.TokenVectors;

/** Reads how each sentence stands to those it mentions. Safe for use by many threads. */
public final class TargetReader {
  private final TargetHead head;
  private final SourceWords words;

  /**
   * @param lexicons all word lists by name; those of the sources are used
   */
  public TargetReader(TargetHead head, Map<String, Lexicon> lexicons) {
    this.head = head;
    this.words = SourceWords.of(lexicons);
  }

  /**
   * One row a mention in the scored blocks of an essay that has vectors, in text order. Targets are
   * numbered by mentions, most first; a mention that could not be led to a name has target 0.
   *
   * @param attributions of the essay: a pronoun that is a source means here whom it means there
   */
  public List<TargetSentiment> read(
      AnnotatedEssay essay, NameBook names, List<Attribution> attributions) {
    List<TargetMention> mentions = mentions(essay, names, attributions);
    Map<String, Integer> numbers = numbers(mentions);
    Map<Integer, List<TargetMention>> bySentence = new LinkedHashMap<>();
    mentions.forEach(
        m -> bySentence.computeIfAbsent(m.sentence().number(), n -> new ArrayList<>()).add(m));
    return essay
        .ofEach(
            sentence ->
                judged(essay, bySentence.getOrDefault(sentence.number(), List.of()), numbers))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Where the mention of {@code sentence} that overlaps {@code span} stands, as first token and the
   * token behind it; the tokens of the span itself where none is found. For training.
   */
  public static int[] tokens(
      AnnotatedEssay essay, NameBook names, SourceWords words, Sentence sentence, Span span) {
    return new MentionFinder(essay, names, words, List.of())
        .find(sentence).stream()
            .filter(m -> m.span().overlaps(span))
            .findFirst()
            .map(m -> new int[] {m.from(), m.to()})
            .orElseGet(() -> own(sentence, span));
  }

  private static int[] own(Sentence sentence, Span span) {
    int[] tokens =
        sentence.tokens().stream()
            .filter(t -> t.span().overlaps(span))
            .mapToInt(t -> t.index())
            .toArray();
    return new int[] {tokens[0], tokens[tokens.length - 1] + 1};
  }

  private List<TargetMention> mentions(
      AnnotatedEssay essay, NameBook names, List<Attribution> attributions) {
    MentionFinder finder = new MentionFinder(essay, names, words, attributions);
    List<TargetMention> mentions = new ArrayList<>();
    for (Sentence sentence : essay.sentences()) {
      if (sentence.block().kind().scored()) {
        mentions.addAll(finder.find(sentence));
      }
    }
    return mentions;
  }

  /** Ties go to who is mentioned first. */
  private static Map<String, Integer> numbers(List<TargetMention> mentions) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    mentions.stream()
        .filter(TargetMention::resolved)
        .forEach(m -> counts.merge(m.name(), 1, Integer::sum));
    List<String> order = new ArrayList<>(counts.keySet());
    order.sort(Comparator.comparing((String name) -> -counts.getOrDefault(name, 0)));
    Map<String, Integer> numbers = new LinkedHashMap<>();
    order.forEach(name -> numbers.put(name, numbers.size() + 1));
    return numbers;
  }

  private List<TargetSentiment> judged(
      AnnotatedEssay essay, List<TargetMention> together, Map<String, Integer> numbers) {
    if (together.isEmpty()) {
      return List.of();
    }
    TokenVectors vectors = essay.writtenVectors(together.get(0).sentence()).orElseThrow();
    List<double[]> probabilities =
        head.probabilities(
            vectors, together.stream().map(m -> new int[] {m.from(), m.to()}).toList());
    List<TargetSentiment> judged = new ArrayList<>();
    for (TargetMention mention : together) {
      int number = numbers.getOrDefault(mention.name(), 0);
      judged.add(judged(mention, number, probabilities.get(judged.size())));
    }
    return judged;
  }

  private static TargetSentiment judged(TargetMention mention, int number, double[] p) {
    Sentence sentence = mention.sentence();
    int best = p[0] > p[1] ? (p[0] > p[2] ? 0 : 2) : (p[1] >= p[2] ? 1 : 2);
    return new TargetSentiment(
        mention.resolved() ? number : 0,
        mention.name(),
        sentence.paragraph(),
        sentence.number(),
        mention.span(),
        best - 1,
        p[0],
        p[1],
        p[2]);
  }
}
