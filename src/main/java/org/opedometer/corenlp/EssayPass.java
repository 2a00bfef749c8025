package org.opedometer.corenlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opedometer.model.Block;
import org.opedometer.model.DependencyGraph;
import org.opedometer.model.Sentence;
import org.opedometer.names.EssayNames;
import org.opedometer.syntax.Annotator;
import org.opedometer.syntax.Workers;

/** Annotates the blocks of one essay after it has heard all their names. */
final class EssayPass implements Annotator {
  private final CoreNlpAnnotator annotator;
  private final Map<String, List<HeardPiece>> heard = new HashMap<>();
  private final EssayNames names;

  EssayPass(CoreNlpAnnotator annotator, List<String> texts, Workers workers) {
    this.annotator = annotator;
    List<String> distinct = texts.stream().distinct().toList();
    List<List<HeardPiece>> pieces = workers.map(distinct, annotator::hear);
    for (int i = 0; i < distinct.size(); i++) {
      heard.put(distinct.get(i), pieces.get(i));
    }
    this.names = annotator.names(texts.stream().flatMap(t -> heard.get(t).stream()).toList());
  }

  @Override
  public List<Sentence> annotate(Block block, String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<HeardPiece> known = heard.get(text);
    List<HeardPiece> pieces = known == null ? annotator.hear(text) : known;
    synchronized (pieces) { // another block may have the same text
      for (HeardPiece piece : pieces) {
        sentences.add(annotator.sentence(block, sentences.size() + 1, piece, names));
      }
    }
    return sentences;
  }

  @Override
  public DependencyGraph dependencies(Sentence sentence) {
    return annotator.dependencies(sentence);
  }
}
