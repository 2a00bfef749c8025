package org.opedometer.encoder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Edits a model's bytes so that it returns middle layers and computes nothing above the highest
 * one.
 *
 * <p>The wanted layers become the graph's outputs; every node, weight and declaration that none of
 * them needs is left out. What stays computes the same numbers, so its vectors are the full
 * model's.
 */
final class LayerCutter {
  private static final String TOP_OUTPUT = "last_hidden_state";

  private final byte[] model;

  LayerCutter(byte[] model) {
    this.model = model;
  }

  /** Name of the tensor that carries a layer's vectors, from 1. */
  static String outputOf(int layer) {
    return layer == EncoderSettings.TOP_LAYER
        ? TOP_OUTPUT
        : "/encoder/layer." + (layer - 1) + "/output/LayerNorm/Add_1_output_0";
  }

  byte[] cut(List<Integer> layers) {
    List<String> outputs = layers.stream().map(LayerCutter::outputOf).toList();
    WireWriter edited = new WireWriter(model.length);
    for (WireField field : WireMessage.fields(model)) {
      if (field.number() == OnnxField.MODEL_GRAPH) {
        List<WireField> graph = FusableNodes.of(WireMessage.fields(field));
        edited.bytes(OnnxField.MODEL_GRAPH, cutGraph(graph, outputs));
      } else {
        edited.copy(field);
      }
    }
    return edited.toBytes();
  }

  private byte[] cutGraph(List<WireField> graph, List<String> outputs) {
    Set<String> live = new HashSet<>(outputs);
    Set<WireField> nodes = liveNodes(graph, live);
    WireWriter cut = new WireWriter(model.length);
    for (WireField field : graph) {
      boolean keep =
          switch (field.number()) {
            case OnnxField.GRAPH_NODE -> nodes.contains(field);
            case OnnxField.GRAPH_INITIALIZER ->
                live.contains(OnnxField.name(field, OnnxField.INITIALIZER_NAME));
            case OnnxField.GRAPH_VALUE_INFO, OnnxField.GRAPH_INPUT ->
                live.contains(OnnxField.name(field, OnnxField.VALUE_NAME));
            case OnnxField.GRAPH_OUTPUT -> false;
            default -> true;
          };
      if (keep) {
        cut.copy(field);
      }
    }
    WireField declared = declaredOutput(graph);
    outputs.forEach(name -> cut.bytes(OnnxField.GRAPH_OUTPUT, renamed(declared, name)));
    return cut.toBytes();
  }

  /** Nodes that lead to the {@code live} tensors, which grow to all they need. */
  private static Set<WireField> liveNodes(List<WireField> graph, Set<String> live) {
    List<GraphNode> nodes =
        new ArrayList<>(
            graph.stream()
                .filter(f -> f.number() == OnnxField.GRAPH_NODE)
                .map(GraphNode::of)
                .toList());
    requireMade(nodes, live);
    Collections.reverse(nodes); // ONNX demands topological order: consumers come first now
    Set<WireField> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    for (GraphNode node : nodes) {
      if (node.outputs().stream().anyMatch(live::contains)) {
        kept.add(node.field());
        live.addAll(node.inputs());
      }
    }
    return kept;
  }

  private static void requireMade(List<GraphNode> nodes, Set<String> wanted) {
    Set<String> missing = new HashSet<>(wanted);
    nodes.forEach(node -> node.outputs().forEach(missing::remove));
    if (!missing.isEmpty()) {
      throw new EncoderException("The model makes no tensor named " + missing + ".");
    }
  }

  private static WireField declaredOutput(List<WireField> graph) {
    return graph.stream()
        .filter(f -> f.number() == OnnxField.GRAPH_OUTPUT)
        .findFirst()
        .orElseThrow(() -> new EncoderException("The model declares no output."));
  }

  /** A declaration of the same type and shape under another name: all layers are alike. */
  private static byte[] renamed(WireField declaration, String name) {
    WireWriter renamed = new WireWriter(declaration.length() + name.length());
    renamed.text(OnnxField.VALUE_NAME, name);
    WireMessage.fields(declaration).stream()
        .filter(f -> f.number() != OnnxField.VALUE_NAME)
        .forEach(renamed::copy);
    return renamed.toBytes();
  }
}
