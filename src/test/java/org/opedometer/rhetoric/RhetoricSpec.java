package org.opedometer.rhetoric;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.attribution.VoiceMap;
import org.opedometer.io.YamlValue;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Span;
import org.opedometer.model.Voice;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.SpecAnnotator;

/**
 * One hard set: its cases, and how a tagger fares on them. A mention and an annotated span are the
 * same where they overlap.
 */
final class RhetoricSpec {
  private static final Set<String> TITLED = Set.of("verdict_headline");

  record Case(String id, String text, List<Span> spans) {}

  /** Figures over all cases of a set; {@code failures} are readable lines. */
  record Result(int right, int wrong, int missed, int exact, List<String> failures) {
    double precision() {
      return right + wrong == 0 ? 0 : right / (double) (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 0 : right / (double) (right + missed);
    }

    double f1() {
      return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
  }

  final String category;
  final List<Case> cases;

  private RhetoricSpec(String category, List<Case> cases) {
    this.category = category;
    this.cases = cases;
  }

  static RhetoricSpec read(String name) {
    String file = "/spec/rhetoric/" + name + ".yml";
    try (InputStream in = RhetoricSpec.class.getResourceAsStream(file)) {
      YamlValue root = YamlValue.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      List<Case> cases = new ArrayList<>();
      for (YamlValue item : root.get("cases").orElseThrow().items()) {
        String text = item.get("text").orElseThrow().asString();
        List<Span> spans =
            item.get("find").orElseThrow().items().stream().map(v -> locate(text, v)).toList();
        cases.add(new Case(item.get("id").orElseThrow().asString(), text, spans));
      }
      return new RhetoricSpec(root.get("category").orElseThrow().asString(), cases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Span locate(String text, YamlValue value) {
    String words = value.asString();
    int nth = 1;
    Matcher numbered = Pattern.compile("(?s)(.*)@(\\d+)").matcher(words);
    if (numbered.matches()) {
      words = numbered.group(1);
      nth = Integer.parseInt(numbered.group(2));
    }
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
            .matcher(text);
    while (matcher.find()) {
      if (--nth == 0) {
        return new Span(matcher.start(), matcher.end());
      }
    }
    int last = text.lastIndexOf(words); // counted as mere characters
    if (last >= 0) {
      return new Span(last, last + words.length());
    }
    throw value.problem("'" + words + "' does not stand in the text");
  }

  Result run(RhetoricTagger tagger) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    int exact = 0;
    List<String> failures = new ArrayList<>();
    for (Case c : cases) {
      List<Span> found = found(tagger, c);
      List<Span> extra =
          found.stream().filter(f -> c.spans().stream().noneMatch(f::overlaps)).toList();
      List<Span> lost =
          c.spans().stream().filter(s -> found.stream().noneMatch(s::overlaps)).toList();
      right += c.spans().size() - lost.size();
      wrong += extra.size();
      missed += lost.size();
      exact += (int) c.spans().stream().filter(found::contains).count();
      extra.forEach(e -> failures.add("EXTRA " + c.id() + " [" + e.in(c.text()) + "] " + c.text()));
      lost.forEach(l -> failures.add("LOST  " + c.id() + " [" + l.in(c.text()) + "] " + c.text()));
    }
    return new Result(right, wrong, missed, exact, failures);
  }

  private List<Span> found(RhetoricTagger tagger, Case c) {
    AnnotatedEssay essay = SpecAnnotator.annotate(c.text(), TITLED.contains(category));
    VoiceMap voices = new VoiceMap(essay, List.of());
    return tagger.candidates(essay, voices, List.of()).stream()
        .filter(m -> m.voice() == Voice.AUTHOR && isOf(m))
        .map(RhetoricMention::span)
        .toList();
  }

  private boolean isOf(RhetoricMention mention) {
    return switch (category) {
      case "scare_quotes" -> mention.rule().equals("frame:scare_quotes");
      case "vague_reference" -> mention.isVagueReference();
      default -> mention.category().equals(category) && !mention.isVagueReference();
    };
  }
}
