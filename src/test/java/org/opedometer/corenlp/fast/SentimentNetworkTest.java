package org.opedometer.corenlp.fast;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.sentiment.RNNOptions;
import edu.stanford.nlp.sentiment.SentimentCostAndGradient;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.Trees;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against CoreNLP's own way forth, to the last bit. */
class SentimentNetworkTest {
  private static final List<String> WORDS = List.of("ferries", "are", "never", "good", "enough");

  private final Random random = new Random(11);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyTreeHasTheClassesThatTheLibraryGivesIt(boolean tensors) {
    SentimentModel model = model(tensors);
    for (int i = 0; i < 200; i++) {
      Tree tree = tree(1 + random.nextInt(12));
      assertThat(new SentimentNetwork(model).classes(tree)).isEqualTo(expected(tree, model));
    }
  }

  @Test
  void aWordThatTheModelDoesNotKnowIsReadAsUnknown() {
    SentimentModel model = model(true);
    Tree unknown = Tree.valueOf("(X (X quaggas) (X good))");
    Tree other = Tree.valueOf("(X (X bonxies) (X good))");
    double[] classes = new SentimentNetwork(model).classes(unknown);
    assertThat(classes)
        .isEqualTo(expected(unknown, model))
        .isEqualTo(new SentimentNetwork(model).classes(other))
        .isNotEqualTo(new SentimentNetwork(model).classes(Tree.valueOf("(X (X are) (X good))")));
  }

  private static double[] expected(Tree tree, SentimentModel model) {
    Tree copy = tree.deepCopy();
    Trees.convertToCoreLabels(copy);
    new SentimentCostAndGradient(model, null).forwardPropagateTree(copy);
    SimpleMatrix classes = RNNCoreAnnotations.getPredictions(copy);
    return IntStream.range(0, classes.getNumElements()).mapToDouble(classes::get).toArray();
  }

  private static SentimentModel model(boolean tensors) {
    RNNOptions options = new RNNOptions();
    options.randomSeed = 3;
    options.numHid = 9;
    options.useTensors = tensors;
    List<Tree> words =
        WORDS.stream().map(word -> Tree.valueOf("(X (X " + word + ") (X are))")).toList();
    return new SentimentModel(options, words);
  }

  private Tree tree(int words) {
    return Tree.valueOf(text(words));
  }

  private String text(int words) {
    if (words == 1) {
      return "(X " + WORDS.get(random.nextInt(WORDS.size())) + ")";
    }
    int left = 1 + random.nextInt(words - 1);
    return "(X " + text(left) + " " + text(words - left) + ")";
  }
}
