package org.opedometer.rhetoric.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the plain search for the same expression. */
class WordPatternsTest {
  private static final List<String> WORDS =
      List.of("no", "one", "know", "that", "it", "is", "a", ",", "'s", "1", "to", "nobody", "é");

  private final Random random = new Random(3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no one|nobody",
        "(?:it )?is (?<m>that(?: one)?)",
        "(?<!no )one (?:\\S+ )?is",
        "(?<=it )is(?: to)?",
        "[^ ]+ ,",
        "(?:no |one )*know",
        "(?!no|to)\\S+ (?<m>\\S+)?(?= to)",
        "(\\S+) \\1",
        "'s|, a|1",
        "é \\S+",
        "a(?: \\S+){0,3}? to"
      })
  void findsWhatAPlainSearchFinds(String expression) {
    int all = 0;
    for (int i = 0; i < 2_000; i++) {
      String line = line();
      WordLine words = WordLine.of(line);
      List<String> found =
          WordPatterns.of("test", expression).find(words).stream()
              .map(r -> r.from() + "-" + r.to())
              .toList();
      assertThat(found).as(line).isEqualTo(plain(expression, words));
      all += found.size();
    }
    assertThat(all).isPositive();
  }

  private static List<String> plain(String expression, WordLine line) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile("(?<= )(?:" + expression + ")(?= )").matcher(line.text());
    boolean narrowed = expression.contains("(?<m>");
    while (matcher.find()) {
      int start = narrowed ? matcher.start("m") : matcher.start();
      int end = narrowed ? matcher.end("m") : matcher.end();
      if (end > start) {
        found.add(line.tokenAt(start) + "-" + (line.tokenAt(end - 1) + 1));
      }
    }
    return found;
  }

  @Test
  void namedWordsStandInOtherWordsAndPatternsAndBracketsAreNotCounted() {
    WordPatterns patterns =
        WordPatterns.read(
            Map.of("test/pair", "{people} (know|say) (?<a>\\S+) , \\k<a>"),
            Map.of("people", "(folk|(wo)?men)"));
    assertThat(patterns.find(WordLine.of(" then women say no , no . ")))
        .singleElement()
        .satisfies(
            range -> {
              assertThat(range.rule()).isEqualTo("test/pair");
              assertThat(range.from()).isEqualTo(1);
              assertThat(range.to()).isEqualTo(6);
            });
    assertThatThrownBy(() -> WordPatterns.read(Map.of("test/x", "{none} know"), Map.of()))
        .hasMessage("no words are named 'none'");
  }

  private String line() {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" ", " ", " "));
  }
}
