package org.opedometer.rhetoric.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the plain search for the same expression. */
class FrameTest {
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
      List<String> found = new ArrayList<>();
      new Frame(expression).find(WordStarts.of(line), r -> found.add(r.start() + "-" + r.end()));
      assertThat(found).as(line).isEqualTo(plain(expression, line));
      all += found.size();
    }
    assertThat(all).isPositive();
  }

  private static List<String> plain(String expression, String line) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile("(?<= )(?:" + expression + ")(?= )").matcher(line);
    while (matcher.find()) {
      boolean narrowed = expression.contains("(?<m>");
      found.add(
          narrowed
              ? matcher.start("m") + "-" + matcher.end("m")
              : matcher.start() + "-" + matcher.end());
    }
    return found;
  }

  private String line() {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" ", " ", " "));
  }
}
