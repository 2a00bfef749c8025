package org.opedometer.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.Block;
import org.opedometer.model.DependencyGraph;
import org.opedometer.model.Essay;
import org.opedometer.model.Quotation;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.text.QuotationFinder;

/**
 * An essay with its sentences and quotations. Graphs and vectors are made when first asked for and
 * kept, so that nothing is computed twice. Belongs to one thread and the workers it sets on.
 */
public final class AnnotatedEssay {
  private final Essay essay;
  private final List<Sentence> sentences;
  private final List<Quotation> quotations;
  private final Annotator annotator;
  private final @Nullable TokenEncoder encoder;
  private final Ruler ruler;
  private final Workers workers;
  private final Map<Integer, DependencyGraph> graphs = new ConcurrentHashMap<>();
  private final Map<Integer, TokenVectors> vectors = new ConcurrentHashMap<>();
  private final Map<Kept, Object> kept = new ConcurrentHashMap<>();
  private final Map<Integer, List<Sentence>> byBlock = new HashMap<>();

  public AnnotatedEssay(
      Essay essay,
      List<Sentence> sentences,
      List<Quotation> quotations,
      Annotator annotator,
      @Nullable TokenEncoder encoder) {
    this(essay, sentences, quotations, annotator, encoder, Workers.ONE);
  }

  /**
   * @param encoder null where the encoder is off
   * @param workers who does what is to be done for each sentence
   */
  AnnotatedEssay(
      Essay essay,
      List<Sentence> sentences,
      List<Quotation> quotations,
      Annotator annotator,
      @Nullable TokenEncoder encoder,
      Workers workers) {
    this.essay = essay;
    this.sentences = List.copyOf(sentences);
    this.quotations = List.copyOf(quotations);
    this.annotator = annotator;
    this.encoder = encoder;
    this.workers = workers;
    this.ruler = new Ruler(essay.text(), this.sentences);
    sentences.forEach(
        s -> byBlock.computeIfAbsent(s.block().number(), b -> new ArrayList<>()).add(s));
  }

  /** Annotates an essay. */
  public static AnnotatedEssay of(
      Essay essay, Annotator annotator, @Nullable TokenEncoder encoder) {
    return of(essay, annotator, encoder, Workers.ONE);
  }

  public static AnnotatedEssay of(
      Essay essay, Annotator annotator, @Nullable TokenEncoder encoder, Workers workers) {
    List<Quotation> quotations = QuotationFinder.find(essay);
    List<Sentence> sentences = new SentenceReader(annotator).read(essay, quotations, workers);
    return new AnnotatedEssay(essay, sentences, quotations, annotator, encoder, workers);
  }

  /** What {@code work} makes of each sentence, in their order. It may be at several at once. */
  public <T> List<T> ofEach(Function<Sentence, T> work) {
    return workers.map(sentences, work);
  }

  public Essay essay() {
    return essay;
  }

  public String text() {
    return essay.text();
  }

  /** All sentences in text order, those of titles and headings included. */
  public List<Sentence> sentences() {
    return sentences;
  }

  public List<Sentence> sentences(Block block) {
    return byBlock.getOrDefault(block.number(), List.of());
  }

  /** The sentence with this number, from 1. */
  public Sentence sentence(int number) {
    Cancellation.check();
    return sentences.get(number - 1);
  }

  /** The sentence that holds {@code offset}, or the last one that begins before it. */
  public Optional<Sentence> sentenceAt(int offset) {
    Cancellation.check();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(sentences.get(low - 1));
  }

  /** How long stretches of the text are as the models read them. */
  public Ruler ruler() {
    return ruler;
  }

  public List<Quotation> quotations() {
    return quotations;
  }

  /** Whether {@code span} stands within quotation marks. */
  public boolean isQuoted(Span span) {
    Cancellation.check();
    return quotations.stream().anyMatch(q -> q.span().contains(span));
  }

  /** The dependency graph of {@code sentence}. */
  public DependencyGraph graph(Sentence sentence) {
    Cancellation.check();
    return graphs.computeIfAbsent(sentence.number(), n -> annotator.dependencies(sentence));
  }

  /**
   * Vectors of the sentence's tokens as the models read them, or nothing where the encoder is off.
   */
  public Optional<TokenVectors> vectors(Sentence sentence) {
    return encoder == null
        ? Optional.empty()
        : Optional.of(
            vectors.computeIfAbsent(sentence.number(), n -> encoder.encode(words(sentence))));
  }

  /** Vectors of the sentence's tokens as written, for what must know who is named. */
  public Optional<TokenVectors> writtenVectors(Sentence sentence) {
    return vectors(sentence, written(sentence));
  }

  /**
   * Vectors of the sentence's tokens with other words in their places, or nothing where the encoder
   * is off. Costs a second encoding, unless the words are those that the models read.
   */
  public Optional<TokenVectors> vectors(Sentence sentence, List<String> words) {
    return encoder == null || words.equals(words(sentence))
        ? vectors(sentence)
        : Optional.of(encoder.encode(words));
  }

  /**
   * What {@code make} says of a sentence; asked once for each kind of thing, then kept.
   *
   * @param kind there is one way to make each kind
   */
  public <T> T once(Sentence sentence, Class<T> kind, Function<Sentence, T> make) {
    Object made =
        kept.computeIfAbsent(new Kept(sentence.number(), kind), key -> make.apply(sentence));
    return kind.cast(made);
  }

  /** Something of a kind that was made of a sentence. */
  private record Kept(int sentence, Class<?> kind) {}

  /** The words as the models read them; what they read as written is taken from the text. */
  public List<String> words(Sentence sentence) {
    return sentence.tokens().stream()
        .map(t -> t.word().equals(t.written()) ? t.span().in(text()) : t.word())
        .toList();
  }

  private List<String> written(Sentence sentence) {
    return sentence.tokens().stream().map(t -> t.span().in(text())).toList();
  }
}
