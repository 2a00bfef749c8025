package org.opedometer.encoder;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelResourceTest {
  @Test
  void aForeignFileIsRefusedByName() {
    byte[] foreign = ModelResource.TOKENIZER.bytes();
    assertThatThrownBy(() -> ModelResource.NETWORK.checked(foreign))
        .isInstanceOf(EncoderException.class)
        .hasMessageContaining("/e5-small-v2-q.onnx is not the one this program was built for")
        .hasMessageContaining(ModelResource.TOKENIZER.sha256());
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> new ModelResource("/no-such.onnx", "").bytes())
        .isInstanceOf(EncoderException.class)
        .hasMessage("The encoder's file /no-such.onnx is not on the class path.");
  }

  @Test
  void aModelOfAnotherArchitectureHasNoSuchLayer() {
    WireWriter graph = new WireWriter(8);
    graph.text(2, "another");
    WireWriter model = new WireWriter(8);
    model.bytes(OnnxField.MODEL_GRAPH, graph.toBytes());
    assertThatThrownBy(() -> new LayerCutter(model.toBytes()).cut(List.of(6)))
        .isInstanceOf(EncoderException.class)
        .hasMessageContaining("/encoder/layer.5/output/LayerNorm/Add_1_output_0");
  }

  @Test
  void layersBeyondTheModelAreRefused() {
    assertThatThrownBy(() -> EncoderSettings.ofLayers(6, 13))
        .isInstanceOf(EncoderException.class)
        .hasMessage("The encoder has layers 1 to 12, but asked for were: [6, 13].");
    assertThatThrownBy(EncoderSettings::ofLayers).isInstanceOf(EncoderException.class);
    assertThatThrownBy(() -> new EncoderSettings(List.of(9), 0))
        .isInstanceOf(EncoderException.class);
  }
}
