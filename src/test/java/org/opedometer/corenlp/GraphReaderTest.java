package org.opedometer.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.trees.Tree;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opedometer.model.DependencyGraph;

class GraphReaderTest {
  private static final String WANTED =
      "(ROOT (S (NP (PRP They)) (VP (VBD sold) (SBAR (WHNP (WP what)) (S (NP (NNS people)) (VP (VP"
          + " (VBD wanted)) (CC and) (VP (VBD needed) (S (VP (TO to) (VP (VB buy)))))))))"
          + " (. .)))";

  @Test
  void oneTreeGivesOneGraphHoweverOftenItIsRead() {
    Set<DependencyGraph> graphs = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      graphs.add(new GraphReader().read(Tree.valueOf(WANTED)));
    }
    assertThat(graphs).hasSize(1);
  }

  @Test
  void subjectAndObjectStandUnderTheirVerb() {
    DependencyGraph graph =
        new GraphReader()
            .read(
                Tree.valueOf(
                    "(ROOT (S (NP (NNS Rents)) (VP (VBD hurt) (NP (NNS tenants))) (. .)))"));
    assertThat(graph.dependencies())
        .extracting(d -> d.governor() + ">" + d.dependent() + ":" + d.relation())
        .contains("1>0:nsubj", "1>2:obj");
  }
}
