package org.opedometer.corenlp;

import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.GrammaticalStructureFactory;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.Filters;
import java.util.ArrayList;
import java.util.List;
import org.opedometer.model.Dependency;
import org.opedometer.model.DependencyGraph;

/** Turns a constituency tree into Universal Dependencies. */
final class GraphReader {
  private final GrammaticalStructureFactory structures =
      new PennTreebankLanguagePack().grammaticalStructureFactory(Filters.acceptFilter());

  DependencyGraph read(Tree tree) {
    GrammaticalStructure structure = structures.newGrammaticalStructure(tree);
    List<Dependency> dependencies = new ArrayList<>();
    for (TypedDependency d : structure.typedDependencies(GrammaticalStructure.Extras.NONE)) {
      dependencies.add(
          new Dependency(d.gov().index() - 1, d.dep().index() - 1, d.reln().toString()));
    }
    return new DependencyGraph(dependencies);
  }
}
