package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.lab.gold.GoldProgress;
import org.opedometer.model.Block;
import org.opedometer.model.DependencyGraph;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Phrase;
import org.opedometer.model.Sentence;
import org.opedometer.model.SentimentDistribution;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.syntax.Annotator;
import org.opedometer.syntax.SpecLexicons;
import org.opedometer.syntax.TokenEncoder;
import org.opedometer.syntax.TokenVectors;

/** Training tools without models: a text is one sentence, a capital a name, a word its vector. */
final class PlainTools {
  private static final int DIMENSIONS = 8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");

  private PlainTools() {}

  static TrainingTools of(GoldProgress progress) {
    return new TrainingTools(
        new OneSentence(), encoder(), new PlainTuning(DIMENSIONS), SpecLexicons.all(), progress);
  }

  private static final class OneSentence implements Annotator {
    @Override
    public List<Sentence> annotate(Block block, String text) {
      List<Token> tokens = new ArrayList<>();
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        String word = matcher.group();
        boolean name = Character.isUpperCase(word.charAt(0));
        tokens.add(
            new Token(
                tokens.size(),
                new Span(matcher.start(), matcher.end()),
                word,
                word,
                name ? "NNP" : "NN",
                name ? EntityKind.PERSON : EntityKind.NONE));
      }
      Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
      return List.of(
          new Sentence(
              1,
              block,
              span,
              tokens,
              new Phrase("ROOT", 0, tokens.size(), 0, List.of()),
              new SentimentDistribution(0, 0, 1, 0, 0),
              false));
    }

    @Override
    public DependencyGraph dependencies(Sentence sentence) {
      return new DependencyGraph(List.of());
    }
  }

  private static TokenEncoder encoder() {
    return words -> {
      List<float[]> vectors = words.stream().map(PlainTools::vector).toList();
      return new TokenVectors() {
        @Override
        public int size() {
          return vectors.size();
        }

        @Override
        public int dimensions() {
          return DIMENSIONS;
        }

        @Override
        public float[] token(int layer, int token) {
          return vectors.get(token);
        }

        @Override
        public float[][] marked(int layer) {
          List<float[]> rows = new ArrayList<>(vectors);
          rows.add(0, new float[DIMENSIONS]);
          rows.add(new float[DIMENSIONS]);
          return rows.toArray(float[][]::new);
        }

        @Override
        public float[] sentence(int layer) {
          float[] mean = new float[DIMENSIONS];
          for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
              mean[i] += vector[i] / vectors.size();
            }
          }
          return mean;
        }
      };
    };
  }

  private static float[] vector(String word) {
    Random random = new Random(word.hashCode());
    float[] vector = new float[DIMENSIONS];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return vector;
  }
}
