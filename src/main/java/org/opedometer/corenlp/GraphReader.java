package org.opedometer.corenlp;

import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.trees.UniversalSemanticHeadFinder;
import edu.stanford.nlp.util.Filters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.opedometer.model.Dependency;
import org.opedometer.model.DependencyGraph;

/** Turns a constituency tree into Universal Dependencies. */
final class GraphReader {
  DependencyGraph read(Tree tree) {
    GrammaticalStructure structure = new OrderedStructure(tree);
    List<Dependency> dependencies = new ArrayList<>();
    for (TypedDependency d : structure.typedDependencies(GrammaticalStructure.Extras.NONE)) {
      dependencies.add(
          new Dependency(d.gov().index() - 1, d.dep().index() - 1, d.reln().toString()));
    }
    return new DependencyGraph(dependencies);
  }

  /**
   * Finishes the dependencies in the order of their tokens. CoreNLP would take them in that of a
   * hash map over nodes without a hash of their own, and give now one graph, now another.
   */
  private static final class OrderedStructure extends UniversalEnglishGrammaticalStructure {
    private static final long serialVersionUID = 1L;
    private static final HeadFinder HEADS = new UniversalSemanticHeadFinder(true);

    OrderedStructure(Tree tree) {
      super(tree, Filters.acceptFilter(), HEADS);
    }

    @Override
    protected void postProcessDependencies(List<TypedDependency> dependencies) {
      Collections.sort(dependencies);
      super.postProcessDependencies(dependencies);
    }
  }
}
