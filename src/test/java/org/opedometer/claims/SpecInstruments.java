package org.opedometer.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.opedometer.attribution.AttributionMatcher;
import org.opedometer.attribution.counted.CountedModel;
import org.opedometer.attribution.model.AttributionModel;
import org.opedometer.claims.checkworthy.CheckWorthyHead;
import org.opedometer.claims.checkworthy.CheckWorthyWeights;
import org.opedometer.claims.checkworthy.SentenceHead;
import org.opedometer.claims.checkworthy.TrainedCheckWorthyHead;
import org.opedometer.encoder.EncoderSettings;
import org.opedometer.encoder.OnnxTokenEncoder;
import org.opedometer.encoder.OnnxTunedLayers;
import org.opedometer.model.Block;
import org.opedometer.model.DependencyGraph;
import org.opedometer.model.Sentence;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.Annotator;
import org.opedometer.syntax.SpecEssay;
import org.opedometer.syntax.SpecLexicons;
import org.opedometer.syntax.TokenEncoder;

/** Matcher and claim reader as the program has them, with the trained models. */
public final class SpecInstruments {
  private static final TokenEncoder ENCODER = new OnnxTokenEncoder(EncoderSettings.DEFAULT);
  private static final AttributionMatcher MATCHER =
      new AttributionMatcher(
          SpecLexicons.all(),
          AttributionModel.read("attribution", model("attribution")),
          CountedModel.read("counted", model("counted")));
  private static final ClaimReader CLAIMS = new ClaimReader(SpecLexicons.all(), head(), weights());

  private SpecInstruments() {}

  static AttributionMatcher matcher() {
    return MATCHER;
  }

  static ClaimReader claims() {
    return CLAIMS;
  }

  /** What head and rules of check-worthiness count for. */
  public static CheckWorthyWeights weights() {
    return CheckWorthyWeights.read("checkworthy", model("checkworthy"));
  }

  static CheckWorthyHead head() {
    SentenceHead head =
        SentenceHead.read(
            "claims", model("claims"), TrainedCheckWorthyHead.NAME, new OnnxTunedLayers());
    return new TrainedCheckWorthyHead(head, SpecLexicons.all());
  }

  /** As {@link SpecEssay#annotated}, with vectors. */
  static AnnotatedEssay annotated(String text) {
    AnnotatedEssay plain = SpecEssay.annotated(text);
    return new AnnotatedEssay(
        plain.essay(), plain.sentences(), plain.quotations(), new Graphs(plain), ENCODER);
  }

  private static byte[] model(String name) {
    try (InputStream in =
        SpecInstruments.class.getResourceAsStream("/models/" + name + "/model.bin")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Graphs(AnnotatedEssay plain) implements Annotator {
    @Override
    public List<Sentence> annotate(Block block, String text) {
      throw new UnsupportedOperationException("all is annotated");
    }

    @Override
    public DependencyGraph dependencies(Sentence sentence) {
      return plain.graph(plain.sentence(sentence.number()));
    }
  }
}
