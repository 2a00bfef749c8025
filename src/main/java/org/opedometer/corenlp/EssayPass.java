package org.opedometer.corenlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opedometer.analysis.Annotator;
import org.opedometer.analysis.neutral.EssayNames;
import org.opedometer.model.Block;
import org.opedometer.model.DependencyGraph;
import org.opedometer.model.Sentence;

/** Annotates the blocks of one essay after it has heard all their names. Belongs to one thread. */
final class EssayPass implements Annotator {
  private final CoreNlpAnnotator annotator;
  private final Map<String, List<HeardPiece>> heard = new HashMap<>();
  private final EssayNames names;

  EssayPass(CoreNlpAnnotator annotator, List<String> texts) {
    this.annotator = annotator;
    List<HeardPiece> all = new ArrayList<>();
    for (String text : texts) {
      all.addAll(heard.computeIfAbsent(text, annotator::hear));
    }
    this.names = annotator.names(all);
  }

  @Override
  public List<Sentence> annotate(Block block, String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (HeardPiece piece : heard.computeIfAbsent(text, annotator::hear)) {
      sentences.add(annotator.sentence(block, sentences.size() + 1, piece, names));
    }
    return sentences;
  }

  @Override
  public DependencyGraph dependencies(Sentence sentence) {
    return annotator.dependencies(sentence);
  }
}
