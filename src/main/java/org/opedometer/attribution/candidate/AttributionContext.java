package org.opedometer.attribution.candidate;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.opedometer.lexicon.LexiconEntry;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.Quotation;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.Syntax;

/** What the rules of attribution share about one essay. */
public final class AttributionContext {
  private final AnnotatedEssay essay;
  private final LexiconMatcher cues;
  private final Map<Integer, Syntax> syntax = new ConcurrentHashMap<>();
  private final Map<Integer, List<LexiconHit>> hits = new ConcurrentHashMap<>();
  private final Map<Integer, String> around = new ConcurrentHashMap<>();
  private final BitSet quoted = new BitSet();

  public AttributionContext(AnnotatedEssay essay, LexiconMatcher cues) {
    this.essay = essay;
    this.cues = cues;
    essay.quotations().forEach(q -> quoted.set(q.span().start(), q.span().end()));
  }

  public AnnotatedEssay essay() {
    return essay;
  }

  public String text() {
    return essay.text();
  }

  public Syntax syntax(Sentence sentence) {
    return syntax.computeIfAbsent(
        sentence.number(), n -> new Syntax(sentence, essay.graph(sentence)));
  }

  /** Cue words and phrases of a sentence. */
  public List<LexiconHit> cues(Sentence sentence) {
    return hits.computeIfAbsent(sentence.number(), n -> cues.match(sentence.tokens()));
  }

  /** The cue of {@code kind} whose head is token {@code index}, if there is one. */
  public Optional<LexiconEntry> cueAt(Sentence sentence, int index, String kind) {
    return cues(sentence).stream()
        .filter(h -> h.from() == index && h.entry().attribute("kind").equals(kind))
        .map(LexiconHit::entry)
        .findFirst();
  }

  /** Whether the token stands within quotation marks. */
  public boolean isQuoted(Sentence sentence, int token) {
    return quoted.get(sentence.token(token).span().start());
  }

  public boolean isQuoted(Span span) {
    return quoted.get(span.start()) && quoted.get(span.end() - 1);
  }

  /** Number of the quotation around {@code offset}, its marks included; -1 for none. */
  public int quotationAt(int offset) {
    List<Quotation> quotations = essay.quotations();
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < quotations.size() && quotations.get(low).span().start() <= offset ? low : -1;
  }

  /**
   * What stands around a sentence in its paragraph: whether it is first, last, and beside
   * quotations.
   */
  public String outside(Sentence sentence) {
    return around.computeIfAbsent(sentence.number(), n -> around(sentence));
  }

  private String around(Sentence sentence) {
    int i = sentence.number() - 1;
    boolean first = i == 0 || !essay.sentences().get(i - 1).block().equals(sentence.block());
    boolean last =
        i + 1 >= essay.sentences().size()
            || !essay.sentences().get(i + 1).block().equals(sentence.block());
    boolean quotedBefore = i > 0 && quoted.get(essay.sentences().get(i - 1).span().end() - 1);
    boolean quotedAfter =
        i + 1 < essay.sentences().size() && quoted.get(essay.sentences().get(i + 1).span().start());
    boolean opens = quoted.get(sentence.span().start());
    boolean closes = quoted.get(sentence.span().end() - 1);
    return (first ? "F" : "")
        + (last ? "L" : "")
        + (quotedBefore ? "<" : "")
        + (quotedAfter ? ">" : "")
        + (opens ? "[" : "")
        + (closes ? "]" : "");
  }
}
