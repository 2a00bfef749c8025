package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.opedometer.attribution.VoiceMap;
import org.opedometer.fixture.SpecCases;
import org.opedometer.io.YamlValue;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Span;
import org.opedometer.model.Voice;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.SpecAnnotator;

/**
 * Runs spec/rhetoric: in each case the rule of the file's category finds the places listed and no
 * other. A mention and a listed place are the same where they overlap.
 */
class RhetoricSpecTest {
  private static final RhetoricTagger TAGGER = new RhetoricTagger(ShippedLexicons.rhetoric());
  private static final Set<String> TITLED = Set.of("verdict_headline");

  @TestFactory
  Stream<DynamicNode> rules_find_what_the_specification_lists() {
    return SpecCases.of("rhetoric", (file, one) -> problems(file.word("category"), one));
  }

  private static List<String> problems(String category, YamlValue one) {
    String text = one.get("text").orElseThrow().asString();
    List<Span> wanted =
        one.get("find").orElseThrow().items().stream().map(v -> locate(text, v)).toList();
    List<Span> found = found(category, text);
    List<String> problems = new ArrayList<>();
    found.stream()
        .filter(f -> wanted.stream().noneMatch(f::overlaps))
        .forEach(f -> problems.add("extra [" + f.in(text) + "] in: " + text));
    wanted.stream()
        .filter(w -> found.stream().noneMatch(w::overlaps))
        .forEach(w -> problems.add("lost [" + w.in(text) + "] in: " + text));
    return problems;
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

  private static List<Span> found(String category, String text) {
    AnnotatedEssay essay = SpecAnnotator.annotate(text, TITLED.contains(category));
    return TAGGER.candidates(essay, new VoiceMap(essay, List.of()), List.of()).stream()
        .filter(m -> m.voice() == Voice.AUTHOR && isOf(category, m))
        .map(RhetoricMention::span)
        .toList();
  }

  private static boolean isOf(String category, RhetoricMention mention) {
    return category.equals("scare_quotes")
        ? mention.rule().equals("insinuation/scare-quotes")
        : mention.category().equals(category);
  }
}
