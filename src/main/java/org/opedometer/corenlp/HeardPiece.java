package org.opedometer.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.names.EssayNames;
import org.opedometer.names.Heard;
import org.opedometer.names.NeutralWord;
import org.opedometer.names.Neutralizer;

/**
 * A sentence, or part of one that was too long, tagged for the first time.
 *
 * @param labels its tokens as they are read
 * @param words the same as first heard
 */
record HeardPiece(List<CoreLabel> labels, List<Heard> words, boolean cut) {

  static HeardPiece of(SentenceSplitter.Piece piece, Neutralizer neutralizer, Models models) {
    List<CoreLabel> labels = piece.tokens();
    List<String> written = labels.stream().map(CoreLabel::word).toList();
    List<String> neutral = neutralizer.sides(written);
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setIndex(i + 1);
    }
    List<CoreLabel> answers = tag(labels, neutral, models);
    List<Heard> words = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      words.add(
          new Heard(written.get(i), neutral.get(i), labels.get(i).tag(), entity(answers.get(i))));
    }
    return new HeardPiece(labels, words, piece.cut());
  }

  /** The same tokens as the entity model gives them back, with its answers. */
  private static List<CoreLabel> tag(List<CoreLabel> labels, List<String> words, Models models) {
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setWord(words.get(i));
      labels.get(i).setValue(words.get(i));
    }
    models.tagger().tagCoreLabels(labels);
    return models.entities().classifySentence(labels);
  }

  /** Hides the names, tags anew where there are any, and gives the tokens. */
  List<Token> read(EssayNames names, Models models) {
    List<NeutralWord> neutral = names.neutral(words);
    List<EntityKind> kinds = new ArrayList<>(words.stream().map(Heard::entity).toList());
    if (neutral.stream().anyMatch(n -> n.kind() != null)) {
      List<CoreLabel> answers =
          tag(labels, neutral.stream().map(NeutralWord::word).toList(), models);
      for (int i = 0; i < kinds.size(); i++) {
        EntityKind known = neutral.get(i).kind();
        kinds.set(i, known == null ? entity(answers.get(i)) : known);
      }
    }
    return tokens(kinds);
  }

  private List<Token> tokens(List<EntityKind> kinds) {
    Morphology morphology = new Morphology(); // keeps a buffer: one a call
    List<Token> tokens = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      String lemma = morphology.lemma(label.word(), label.tag());
      tokens.add(
          new Token(
              tokens.size(),
              new Span(label.beginPosition(), label.endPosition()),
              label.word(),
              label.tag().startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT),
              label.tag(),
              kinds.get(tokens.size()),
              words.get(tokens.size()).written()));
    }
    return tokens;
  }

  private static EntityKind entity(CoreLabel label) {
    String answer = label.get(AnswerAnnotation.class);
    return switch (answer == null ? "O" : answer) {
      case "PERSON" -> EntityKind.PERSON;
      case "ORGANIZATION" -> EntityKind.ORGANISATION;
      case "LOCATION" -> EntityKind.LOCATION;
      default -> EntityKind.NONE;
    };
  }
}
