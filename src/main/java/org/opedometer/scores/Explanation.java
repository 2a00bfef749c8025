package org.opedometer.scores;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Span;

/** Says in one line what a score is made of. */
public final class Explanation {
  private static final int EXAMPLES = 3;
  private static final int LONGEST = 60;

  private Explanation() {}

  /** {@code 74 [52-86]. 9 points in 61 words: personal attack 1x3 ("has no idea"); ...} */
  public static String of(Scope scope, RhetoricScore score) {
    String head =
        String.format(
            Locale.ROOT,
            "%.0f [%.0f-%.0f]. %s points in %d words",
            score.intensity().value(),
            score.intensity().low(),
            score.intensity().high(),
            plain(score.total()),
            scope.words().size());
    Map<String, List<RhetoricScore.Unit>> groups = new LinkedHashMap<>();
    score.units().stream()
        .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
        .forEach(u -> groups.computeIfAbsent(label(u), k -> new ArrayList<>()).add(u));
    if (groups.isEmpty()) {
      return head + ".";
    }
    return head
        + ": "
        + groups.entrySet().stream()
            .map(g -> group(scope, g.getKey(), g.getValue()))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private static String label(RhetoricScore.Unit unit) {
    RhetoricMention m = unit.mention();
    return switch (m.layer()) {
      case ATTACK -> "personal attack";
      case LOADED ->
          unit.weight() > 1
              ? (m.category().equals("insinuation") ? "insinuation" : "strong")
              : "mild";
      case CERTAINTY -> "certainty";
      default -> m.category().replace('_', ' ');
    };
  }

  private static String group(Scope scope, String label, List<RhetoricScore.Unit> units) {
    String examples =
        units.stream()
            .map(u -> u.mention().span())
            .map(s -> quoted(scope, s))
            .distinct()
            .limit(EXAMPLES)
            .collect(Collectors.joining(", "));
    return label + " " + units.size() + "x" + plain(units.get(0).weight()) + " (" + examples + ")";
  }

  /** {@code 40 of 100; 0.8 of 2.0: "Rents rose 31% ..." has no source (0/1.0); ...} */
  public static String of(Scope scope, SourcingScore score) {
    if (score.quality().isEmpty()) {
      return "Nothing here asks for a source.";
    }
    String head =
        String.format(
            Locale.ROOT,
            "%.0f of 100; %.1f of %.1f: ",
            score.quality().get().value(),
            score.earned(),
            score.offered());
    return head
        + score.units().stream().map(u -> unit(scope, u)).collect(Collectors.joining("; "))
        + ".";
  }

  private static String unit(Scope scope, SourcingScore.Unit unit) {
    String sum = String.format(Locale.ROOT, " (%s/%.1f)", plain(unit.earned()), unit.offered());
    if (unit.claim().isPresent()) {
      String support = unit.claim().get().support().csvName().replace('_', ' ');
      String has = support.equals("none") ? " has no source" : " has " + support;
      return quoted(scope, unit.claim().get().span()) + has + sum;
    }
    if (unit.attribution().isPresent()) {
      String name = unit.attribution().get().source().name();
      return "attributed to " + (name.isEmpty() ? "nobody" : name) + sum;
    }
    return "variety of sources" + sum;
  }

  private static String quoted(Scope scope, Span span) {
    String text = span.in(scope.text()).replaceAll("\\s+", " ");
    return '"'
        + (text.length() > LONGEST
            ? text.substring(
                    0,
                    text.offsetByCodePoints(
                        0, Math.min(LONGEST - 3, text.codePointCount(0, text.length()))))
                + "..."
            : text)
        + '"';
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.2f", value).replaceAll("0$", "");
  }
}
