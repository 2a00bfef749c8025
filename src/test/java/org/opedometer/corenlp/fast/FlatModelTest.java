package org.opedometer.corenlp.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.shiftreduce.BasicFeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.BinaryTransition;
import edu.stanford.nlp.parser.shiftreduce.CompoundUnaryTransition;
import edu.stanford.nlp.parser.shiftreduce.FinalizeTransition;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceOptions;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftTransition;
import edu.stanford.nlp.parser.shiftreduce.State;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.ScoredObject;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Against CoreNLP's own class, on random weights and walks. */
class FlatModelTest {
  private static final Set<String> PHRASES = Set.of("S", "NP", "VP", "ROOT");
  private static final Set<String> ROOTS = Set.of("ROOT");

  private final Random random = new Random(5);
  private final List<Transition> transitions = transitions();
  private final WeightMap weights = new WeightMap();

  @Test
  void itChoosesAsTheLibraryDoesWhateverTheWeights() throws Exception {
    PerceptronModel library = library();
    int chosen = 0;
    for (int walk = 0; walk < 60; walk++) {
      List<State> states = walk();
      for (State state : states) {
        weigh(state);
      }
      FlatModel flat = flat(library);
      for (State state : states) {
        Collection<ScoredObject<Integer>> expected =
            library.findHighestScoringTransitions(state, true, 1, null);
        assertThat(texts(flat.findHighestScoringTransitions(state, true, 1, null)))
            .isEqualTo(texts(expected));
        chosen += expected.size();
      }
    }
    assertThat(chosen).isGreaterThan(500);
  }

  @Test
  void ofEqualScoresTheLastLegalTransitionIsChosen() throws Exception {
    PerceptronModel library = library(); // without weights all are equal
    FlatModel flat = flat(library);
    for (State state : walk()) {
      assertThat(texts(flat.findHighestScoringTransitions(state, true, 1, null)))
          .isEqualTo(texts(library.findHighestScoringTransitions(state, true, 1, null)));
    }
  }

  @Test
  void aSearchAlongSeveralPathsIsRefused() throws Exception {
    FlatModel flat = flat(library());
    State state = walk().get(0);
    assertThatThrownBy(() -> flat.findHighestScoringTransitions(state, true, 2, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("greedy");
  }

  private static List<String> texts(Collection<ScoredObject<Integer>> scored) {
    return scored.stream().map(s -> s.object() + " " + s.score()).toList();
  }

  /** The states that a sentence passes through, the next legal transition chosen at random. */
  private List<State> walk() {
    List<TaggedWord> words = new ArrayList<>();
    for (int i = 2 + random.nextInt(7); i >= 0; i--) {
      words.add(new TaggedWord("word" + random.nextInt(9), random.nextBoolean() ? "NN" : ","));
    }
    List<State> states = new ArrayList<>();
    State state = ShiftReduceParser.initialStateFromTaggedSentence(words);
    for (int step = 0; step < 30; step++) {
      states.add(state);
      State at = state;
      List<Transition> legal = transitions.stream().filter(t -> t.isLegal(at, null)).toList();
      if (legal.isEmpty()) {
        break;
      }
      state = legal.get(random.nextInt(legal.size())).apply(state);
    }
    return states;
  }

  private void weigh(State state) {
    for (String feature : new BasicFeatureFactory().featurize(state)) {
      if (!weights.containsKey(feature) && random.nextInt(3) > 0) {
        Weight weight = new Weight();
        for (int left = 1 + random.nextInt(5); left > 0; left--) {
          weight.updateWeight(random.nextInt(transitions.size()), random.nextInt(40) - 20.3f);
        }
        weights.put(feature, weight);
      }
    }
  }

  private PerceptronModel library() throws ReflectiveOperationException {
    Index<Transition> index = new HashIndex<>(transitions);
    PerceptronModel model =
        new PerceptronModel(new ShiftReduceOptions(), index, PHRASES, ROOTS, ROOTS);
    Field inModel = PerceptronModel.class.getDeclaredField("featureWeights");
    inModel.setAccessible(true);
    inModel.set(model, weights);
    return model;
  }

  private FlatModel flat(PerceptronModel library) {
    return new FlatModel(
        library, new FeatureWeights(weights), new BasicFeatureFactory(), transitions);
  }

  private static List<Transition> transitions() {
    List<Transition> all = new ArrayList<>(List.of(new ShiftTransition()));
    for (String label : List.of("NP", "VP", "@NP", "S")) {
      all.add(new BinaryTransition(label, BinaryTransition.Side.LEFT, false));
      all.add(new BinaryTransition(label, BinaryTransition.Side.RIGHT, false));
    }
    all.add(new CompoundUnaryTransition(List.of("S", "VP"), false));
    all.add(new CompoundUnaryTransition(List.of("NP"), false));
    all.add(new CompoundUnaryTransition(List.of("ROOT"), true));
    all.add(new FinalizeTransition(ROOTS));
    return all;
  }
}
