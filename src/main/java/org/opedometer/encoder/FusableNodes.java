package org.opedometer.encoder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Rewrites a graph so that ONNX Runtime can make one computation of several, without changing a
 * number that comes out: a sum names its bias last, and no mask is added, since no sentence is
 * filled up.
 */
final class FusableNodes {
  private static final String SUM = "Add";
  private static final String MASK = "/Mul_output_0"; // 0 wherever there is a subword

  private final Set<String> weights;
  private final Map<String, String> unmasked = new HashMap<>();

  private FusableNodes(List<WireField> graph) {
    weights =
        graph.stream()
            .filter(f -> f.number() == OnnxField.GRAPH_INITIALIZER)
            .map(f -> OnnxField.name(f, OnnxField.INITIALIZER_NAME))
            .collect(Collectors.toSet());
  }

  /** All fields of the graph in their order, without the sums with the mask. */
  static List<WireField> of(List<WireField> graph) {
    FusableNodes nodes = new FusableNodes(graph);
    List<WireField> rewritten = new ArrayList<>(graph.size());
    for (WireField field : graph) {
      if (field.number() != OnnxField.GRAPH_NODE) {
        rewritten.add(field);
      } else if (!nodes.isMasking(GraphNode.of(field))) {
        rewritten.add(nodes.rewritten(field));
      }
    }
    return rewritten;
  }

  /** Whether the node adds the mask; what is read of it is read of the other summand then. */
  private boolean isMasking(GraphNode node) {
    if (!isSum(node) || !node.inputs().contains(MASK)) {
      return false;
    }
    String other = node.inputs().get(node.inputs().get(0).equals(MASK) ? 1 : 0);
    unmasked.put(node.outputs().get(0), other);
    return true;
  }

  private WireField rewritten(WireField field) {
    GraphNode node = GraphNode.of(field);
    boolean turn = isSum(node) && weights.contains(node.inputs().get(0));
    String first = node.inputs().isEmpty() ? "" : node.inputs().get(0);
    UnaryOperator<String> inputs =
        name ->
            turn
                ? node.inputs().get(name.equals(first) ? 1 : 0)
                : unmasked.getOrDefault(name, name);
    return node.inputs().stream().allMatch(name -> inputs.apply(name).equals(name))
        ? field
        : with(field, inputs);
  }

  private static boolean isSum(GraphNode node) {
    return OnnxField.name(node.field(), OnnxField.NODE_OPERATOR).equals(SUM);
  }

  private static WireField with(WireField field, UnaryOperator<String> inputs) {
    WireWriter node = new WireWriter(field.length());
    for (WireField part : WireMessage.fields(field)) {
      if (part.number() == OnnxField.NODE_INPUT) {
        node.text(OnnxField.NODE_INPUT, inputs.apply(part.text()));
      } else {
        node.copy(part);
      }
    }
    WireWriter whole = new WireWriter(field.length());
    whole.bytes(OnnxField.GRAPH_NODE, node.toBytes());
    return WireMessage.fields(whole.toBytes()).get(0);
  }
}
