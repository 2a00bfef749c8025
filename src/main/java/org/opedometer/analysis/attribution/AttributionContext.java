package org.opedometer.analysis.attribution;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opedometer.analysis.AnnotatedEssay;
import org.opedometer.analysis.Syntax;
import org.opedometer.lexicon.LexiconEntry;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;

/** What the rules of attribution share about one essay. */
final class AttributionContext {
  private final AnnotatedEssay essay;
  private final LexiconMatcher cues;
  private final Map<Integer, Syntax> syntax = new HashMap<>();
  private final Map<Integer, List<LexiconHit>> hits = new HashMap<>();
  private final BitSet quoted = new BitSet();

  AttributionContext(AnnotatedEssay essay, LexiconMatcher cues) {
    this.essay = essay;
    this.cues = cues;
    essay.quotations().forEach(q -> quoted.set(q.span().start(), q.span().end()));
  }

  AnnotatedEssay essay() {
    return essay;
  }

  String text() {
    return essay.text();
  }

  Syntax syntax(Sentence sentence) {
    return syntax.computeIfAbsent(sentence.number(), n -> new Syntax(sentence, essay.graph(sentence)));
  }

  /** Cue words and phrases of a sentence. */
  List<LexiconHit> cues(Sentence sentence) {
    return hits.computeIfAbsent(sentence.number(), n -> cues.match(sentence.tokens()));
  }

  /** The cue of {@code kind} whose head is token {@code index}, if there is one. */
  Optional<LexiconEntry> cueAt(Sentence sentence, int index, String kind) {
    return cues(sentence).stream()
        .filter(h -> h.from() == index && h.entry().attribute("kind").equals(kind))
        .map(LexiconHit::entry)
        .findFirst();
  }

  /** Whether the token stands within quotation marks. */
  boolean isQuoted(Sentence sentence, int token) {
    return quoted.get(sentence.token(token).span().start());
  }

  boolean isQuoted(Span span) {
    return quoted.get(span.start()) && quoted.get(span.end() - 1);
  }
}
