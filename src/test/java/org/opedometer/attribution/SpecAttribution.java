package org.opedometer.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.io.YamlValue;
import org.opedometer.lab.train.LetterCount;
import org.opedometer.model.Attribution;
import org.opedometer.model.Span;

/**
 * An attribution as a specification has it.
 *
 * @param source empty where it is not tested; no span where there must be none
 * @param cue empty where it is not tested; no span where there must be none
 * @param fields the other fields that the case gives: mode, name, type, cue_class, polarity
 */
record SpecAttribution(
    Optional<List<Span>> source,
    Optional<List<Span>> cue,
    List<Span> content,
    Map<String, String> fields) {
  private static final Pattern NUMBERED = Pattern.compile("(?s)(.*)@(\\d+)");
  private static final double CONTENT = .9;
  private static final double OTHERS = .5;

  static SpecAttribution of(String text, YamlValue value) {
    List<Span> content = new ArrayList<>();
    value
        .get("content")
        .ifPresent(c -> c.items().forEach(i -> content.add(find(text, i.asString(), value))));
    Map<String, String> fields = new TreeMap<>();
    for (String name : List.of("mode", "name", "type", "cue_class", "polarity")) {
      value.get(name).ifPresent(v -> fields.put(name, v.asString()));
    }
    return new SpecAttribution(
        spans(text, value.get("source"), value),
        spans(text, value.get("cue"), value),
        content,
        fields);
  }

  private static Optional<List<Span>> spans(String text, Optional<YamlValue> value, YamlValue at) {
    return value
        .map(YamlValue::asString)
        .map(words -> words.isEmpty() ? List.of() : List.of(find(text, words, at)));
  }

  /** The n-th occurrence as whole words, the first where no number is given. */
  private static Span find(String text, String words, YamlValue at) {
    Matcher numbered = NUMBERED.matcher(words);
    String wanted = numbered.matches() ? numbered.group(1) : words;
    int left = numbered.matches() ? Integer.parseInt(numbered.group(2)) : 1;
    for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
      int end = i + wanted.length();
      boolean before = i > 0 && isLetter(text, i - 1) && isLetter(text, i);
      boolean after = end < text.length() && isLetter(text, end - 1) && isLetter(text, end);
      if (!before && !after && --left == 0) {
        return new Span(i, end);
      }
    }
    throw at.problem("'" + words + "' does not stand in the text");
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /** Whether {@code found} has this content, cue, source and mode. */
  boolean isMet(LetterCount letters, Attribution found) {
    boolean mode =
        !fields.containsKey("mode")
            || fields.get("mode").equals(found.mode().name().toLowerCase(Locale.ROOT));
    return mode
        && letters.agreement(content, found.contentSpans()) >= CONTENT
        && cue.map(wanted -> meets(letters, wanted, found.cueSpans())).orElse(true)
        && source.map(wanted -> meets(letters, wanted, found.sourceSpans())).orElse(true);
  }

  private static boolean meets(LetterCount letters, List<Span> wanted, List<Span> found) {
    return letters.agreement(wanted, found) >= OTHERS
        || letters.of(wanted) == 0
            && wanted.stream().anyMatch(w -> found.stream().anyMatch(w::overlaps));
  }

  /** The fields besides the mode in which {@code found} differs. */
  List<String> differences(Attribution found) {
    Map<String, String> other =
        Map.of(
            "name", found.source().name(),
            "type", found.source().type().csvName(),
            "cue_class", found.cueClass().name().toLowerCase(Locale.ROOT),
            "polarity", found.cuePolarity().name().toLowerCase(Locale.ROOT));
    return other.keySet().stream()
        .filter(f -> fields.containsKey(f) && !fields.get(f).equalsIgnoreCase(other.get(f)))
        .sorted()
        .map(f -> f + "=" + other.get(f) + " for " + fields.get(f))
        .toList();
  }
}
