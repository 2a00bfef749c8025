package org.opedometer.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.opedometer.attribution.counted.CountedModel;
import org.opedometer.attribution.model.AttributionModel;
import org.opedometer.encoder.EncoderSettings;
import org.opedometer.encoder.OnnxTokenEncoder;
import org.opedometer.fixture.SpecCases;
import org.opedometer.io.YamlValue;
import org.opedometer.lab.train.LetterCount;
import org.opedometer.model.Attribution;
import org.opedometer.model.Block;
import org.opedometer.model.DependencyGraph;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.Annotator;
import org.opedometer.syntax.SpecAnnotator;
import org.opedometer.syntax.SpecLexicons;

/** Runs spec/attribution: a case holds if all its attributions are found and no other counts. */
class AttributionSpecTest {
  private static final OnnxTokenEncoder ENCODER = new OnnxTokenEncoder(EncoderSettings.DEFAULT);
  private static final AttributionMatcher MATCHER =
      new AttributionMatcher(SpecLexicons.all(), model(), counted());

  private static CountedModel counted() {
    try {
      return CountedModel.read(
          "model.bin", Files.readAllBytes(Path.of("src/main/resources/models/counted/model.bin")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static AttributionModel model() {
    try {
      return AttributionModel.read(
          "model.bin",
          Files.readAllBytes(Path.of("src/main/resources/models/attribution/model.bin")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicNode> finds_the_attributions_of_the_specification() {
    return SpecCases.of("attribution", (file, one) -> problems(one));
  }

  private static List<String> problems(YamlValue one) {
    String raw = one.get("text").orElseThrow().asString();
    String text = raw.contains("\n\n") ? raw : raw.replace("\n", "\n\n");
    AnnotatedEssay essay = annotated(text);
    List<Attribution> left = new ArrayList<>(MATCHER.match(essay, MATCHER.names(essay)));
    LetterCount letters = new LetterCount(text);
    List<String> problems = new ArrayList<>();
    for (YamlValue wanted : one.get("attributions").orElseThrow().items()) {
      SpecAttribution gold = SpecAttribution.of(text, wanted);
      Optional<Attribution> found = left.stream().filter(a -> gold.isMet(letters, a)).findFirst();
      if (found.isEmpty()) {
        problems.add(
            "missing "
                + words(
                    text,
                    gold.source().orElse(List.of()),
                    gold.cue().orElse(List.of()),
                    gold.content()));
      } else {
        left.remove(found.get());
        gold.differences(found.get()).forEach(d -> problems.add("field " + d));
      }
    }
    left.stream()
        .filter(Attribution::counted)
        .forEach(
            a ->
                problems.add(
                    "found "
                        + words(text, a.sourceSpans(), a.cueSpans(), a.contentSpans())
                        + a.mode()
                        + " by "
                        + a.rule()));
    return problems;
  }

  private static String words(String text, List<Span> source, List<Span> cue, List<Span> content) {
    return words(text, source) + words(text, cue) + words(text, content);
  }

  private static String words(String text, List<Span> spans) {
    return "[" + String.join(" ... ", spans.stream().map(s -> s.in(text)).toList()) + "] ";
  }

  private static AnnotatedEssay annotated(String text) {
    AnnotatedEssay plain = SpecAnnotator.annotate(text);
    Annotator graphs =
        new Annotator() {
          @Override
          public List<Sentence> annotate(Block block, String blockText) {
            throw new UnsupportedOperationException();
          }

          @Override
          public DependencyGraph dependencies(Sentence sentence) {
            return plain.graph(sentence);
          }
        };
    return new AnnotatedEssay(
        plain.essay(), plain.sentences(), plain.quotations(), graphs, ENCODER);
  }
}
