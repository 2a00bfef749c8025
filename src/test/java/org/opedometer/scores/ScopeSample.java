package org.opedometer.scores;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.opedometer.attribution.VoiceMap;
import org.opedometer.model.*;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.Annotator;

/** Makes essays of paragraphs of plain words with given findings; no annotator is needed. */
final class ScopeSample {
  static final Reference REFERENCE = new Reference("test", 10);
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  final List<RhetoricMention> mentions = new ArrayList<>();
  final List<Claim> claims = new ArrayList<>();
  final List<Attribution> attributions = new ArrayList<>();

  ScopeSample paragraph(int words) {
    int start = text.length();
    text.append("word ".repeat(words).trim());
    blocks.add(
        new Block(
            blocks.size(), BlockKind.BODY, blocks.size() + 1, new Span(start, text.length())));
    text.append("\n\n");
    return this;
  }

  /** A mention of {@code layer} at the beginning of paragraph {@code paragraph}. */
  ScopeSample mention(int paragraph, Layer layer, String category, Strength strength, Voice voice) {
    mentions.add(
        new RhetoricMention(
            word(paragraph),
            paragraph,
            paragraph,
            layer,
            category,
            strength,
            voice,
            "test",
            1,
            ""));
    return this;
  }

  ScopeSample claim(int paragraph, Support support) {
    claims.add(
        new Claim(
            claims.size() + 1,
            paragraph,
            paragraph,
            word(paragraph),
            Voice.AUTHOR,
            EnumSet.of(ClaimKind.ACT),
            List.of(),
            1,
            support,
            "test",
            0,
            0));
    return this;
  }

  ScopeSample attribution(int paragraph, String name, double identifiability) {
    Source source = new Source(name, SourceType.PERSON, SourceForm.NAME, "", identifiability, true);
    attributions.add(
        new Attribution(
            attributions.size() + 1,
            paragraph,
            paragraph,
            AttributionMode.INDIRECT,
            source,
            List.of(word(paragraph)),
            List.of(word(paragraph)),
            List.of(word(paragraph)),
            CueClass.ASSERTION,
            CuePolarity.NEUTRAL,
            1,
            "test",
            true));
    return this;
  }

  private Span word(int paragraph) {
    int start = blocks.get(paragraph - 1).span().start();
    return new Span(start, start + 4);
  }

  Findings findings() {
    Essay essay =
        new Essay(
            "t",
            "t.txt",
            "0",
            text.toString(),
            EssayMetadata.EMPTY,
            "en",
            blocks,
            List.of(),
            List.of());
    AnnotatedEssay annotated =
        new AnnotatedEssay(essay, List.of(), List.of(), new NoAnnotator(), null);
    return new Findings(
        annotated,
        new VoiceMap(annotated, List.of()),
        attributions,
        mentions,
        claims,
        List.of(),
        List.of());
  }

  Scope whole() {
    return Scope.whole(findings());
  }

  Scope paragraphScope(int paragraph) {
    return Scope.of(findings(), blocks.get(paragraph - 1));
  }

  /** An essay of 2 to 8 paragraphs with random findings. */
  static ScopeSample random(long seed) {
    Random random = new Random(seed);
    ScopeSample sample = new ScopeSample();
    int paragraphs = 2 + random.nextInt(7);
    Layer[] layers = {Layer.ATTACK, Layer.LOADED, Layer.DEVICE, Layer.CERTAINTY, Layer.PRONOUN};
    String[] categories = {
      "label", "insinuation", "tricolon", "booster", "hedge", "us_vs_them", "second_person"
    };
    for (int p = 1; p <= paragraphs; p++) {
      sample.paragraph(5 + random.nextInt(120));
      for (int i = random.nextInt(9); i > 0; i--) {
        sample.mention(
            p,
            layers[random.nextInt(5)],
            categories[random.nextInt(7)],
            Strength.values()[random.nextInt(2)],
            Voice.values()[random.nextInt(5) > 0 ? 0 : 2]);
      }
      for (int i = random.nextInt(4); i > 0; i--) {
        sample.claim(p, Support.values()[random.nextInt(Support.values().length)]);
      }
      for (int i = random.nextInt(5); i > 0; i--) {
        sample.attribution(p, "Source " + random.nextInt(6), random.nextInt(6) / 5.0);
      }
    }
    return sample;
  }

  private static final class NoAnnotator implements Annotator {
    @Override
    public List<Sentence> annotate(Block block, String text) {
      return List.of();
    }

    @Override
    public DependencyGraph dependencies(Sentence sentence) {
      return new DependencyGraph(List.of());
    }
  }
}
