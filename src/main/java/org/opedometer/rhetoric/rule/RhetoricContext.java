package org.opedometer.rhetoric.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opedometer.attribution.VoiceMap;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.lexicon.Term;
import org.opedometer.model.Attribution;
import org.opedometer.model.Category;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.model.Voice;
import org.opedometer.rhetoric.loaded.LoadedReading;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.Syntax;

/**
 * What the rules share about one essay: words matched once, grammar made when asked for. Belongs to
 * one thread.
 */
public final class RhetoricContext {
  /** What the rule of a hit of a user's own list begins with. */
  public static final String USERS = "user/";

  private final AnnotatedEssay essay;
  private final VoiceMap voices;
  private final List<Attribution> attributions;
  private final LexiconMatcher matcher;
  private final List<Term> allowed;
  private final Map<String, Set<String>> words;
  private final Set<Lexicon> users;
  private final Map<Integer, LoadedReading> readings;
  private final List<Sentence> scored;
  private final Map<Integer, List<LexiconHit>> hits = new HashMap<>();
  private final Map<Integer, WordLine> lines = new HashMap<>();
  private final Map<Integer, Syntax> syntax = new HashMap<>();

  public RhetoricContext(
      AnnotatedEssay essay,
      VoiceMap voices,
      List<Attribution> attributions,
      LexiconMatcher matcher,
      List<Term> allowed,
      Map<String, Set<String>> words,
      Set<Lexicon> users,
      Map<Integer, LoadedReading> readings) {
    this.essay = essay;
    this.voices = voices;
    this.attributions = attributions;
    this.matcher = matcher;
    this.allowed = allowed;
    this.words = words;
    this.users = users;
    this.readings = readings;
    this.scored = essay.sentences().stream().filter(s -> s.block().kind().scored()).toList();
  }

  public AnnotatedEssay essay() {
    return essay;
  }

  public List<Attribution> attributions() {
    return attributions;
  }

  /** The sentences of paragraphs, list items and block quotations. */
  public List<Sentence> sentences() {
    return scored;
  }

  public WordLine line(Sentence sentence) {
    return lines.computeIfAbsent(sentence.number(), n -> WordLine.of(sentence));
  }

  public Syntax syntax(Sentence sentence) {
    return syntax.computeIfAbsent(
        sentence.number(), n -> new Syntax(sentence, essay.graph(sentence)));
  }

  /**
   * Hits of all lists in a sentence, without those that the user allows. The user's own lists are
   * also held against the words as written, since they may hold names.
   */
  public List<LexiconHit> hits(Sentence sentence) {
    return hits.computeIfAbsent(
        sentence.number(),
        n -> found(sentence).stream().filter(h -> !isAllowed(sentence, h.from(), h.to())).toList());
  }

  private List<LexiconHit> found(Sentence sentence) {
    List<LexiconHit> found = matcher.match(sentence.tokens());
    if (users.isEmpty()) {
      return found;
    }
    List<LexiconHit> both = new ArrayList<>(found);
    matcher.match(written(sentence)).stream()
        .filter(h -> isUsers(h) && !found.contains(h))
        .forEach(both::add);
    return both;
  }

  private static List<Token> written(Sentence sentence) {
    return sentence.tokens().stream().map(Token::asWritten).toList();
  }

  /** Hits of the lists that hold {@code category}. */
  public List<LexiconHit> hits(Sentence sentence, String category) {
    return hits(sentence).stream().filter(h -> h.lexicon().category().equals(category)).toList();
  }

  /** Whether the user allows the tokens, as read or as written, as part of a term. */
  public boolean isAllowed(Sentence sentence, int from, int to) {
    return !allowed.isEmpty()
        && (isAllowed(sentence.tokens(), from, to) || isAllowed(written(sentence), from, to));
  }

  private boolean isAllowed(List<Token> tokens, int from, int to) {
    for (Term term : allowed) {
      for (int i = Math.max(0, from - 4); i <= from; i++) {
        if (term.matchAt(tokens, i) >= to) {
          return true;
        }
      }
    }
    return false;
  }

  /** What evidence names as having found the hit: {@code hedge/perhaps}, {@code user/mine}. */
  public String ruleOf(LexiconHit hit) {
    return isUsers(hit)
        ? USERS + hit.lexicon().name()
        : hit.lexicon().category() + "/" + hit.entry().id();
  }

  /** Whether the hit is of a list of the user's own. */
  public boolean isUsers(LexiconHit hit) {
    return users.contains(hit.lexicon());
  }

  /** What the learned heads say of a sentence, or nothing where they did not run. */
  public Optional<LoadedReading> reading(Sentence sentence) {
    return Optional.ofNullable(readings.get(sentence.number()));
  }

  /** The single words of the list called {@code name}. */
  public Set<String> words(String name) {
    return words.getOrDefault(name, Set.of());
  }

  public Voice voice(Span span) {
    return voices.of(span);
  }

  public boolean isAuthor(Span span) {
    return voices.of(span) == Voice.AUTHOR;
  }

  /** Whether any of {@code span} stands between quotation marks. */
  public boolean touchesQuotation(Span span) {
    return essay.quotations().stream().anyMatch(q -> q.span().overlaps(span));
  }

  public RhetoricMention mention(
      Sentence sentence, TokenRange range, Category category, double confidence) {
    Span span = sentence.span(range.from(), range.to());
    return mention(span, sentence, category, range.strength(), range.rule(), confidence);
  }

  public RhetoricMention mention(
      Span span,
      Sentence sentence,
      Category category,
      Strength strength,
      String rule,
      double confidence) {
    return new RhetoricMention(
        span,
        sentence.number(),
        sentence.paragraph(),
        category.layer(),
        category.id(),
        strength,
        voice(span),
        rule,
        confidence,
        "");
  }
}
