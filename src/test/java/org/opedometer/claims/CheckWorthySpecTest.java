package org.opedometer.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opedometer.claims.checkworthy.CheckWorthiness;
import org.opedometer.claims.checkworthy.CheckWorthyFinder;
import org.opedometer.io.YamlValue;
import org.opedometer.model.ClaimKind;
import org.opedometer.model.Sentence;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.SpecLexicons;

/** Runs spec/claims/checkworthy/dev.yml: 200 sentences of opinion prose. */
class CheckWorthySpecTest {
  private static final double ACCURACY = .95;
  private static final double AUC = .99;
  private static final double KINDS = .95;

  private record Case(
      String id, String text, boolean worthy, Set<String> kinds, CheckWorthiness judged) {}

  private final CheckWorthyFinder finder =
      new CheckWorthyFinder(
          SpecLexicons.all(), SpecInstruments.head(), SpecInstruments.weights());

  @Test
  void tells_checkable_statements_from_opinion() throws IOException {
    List<Case> cases = cases();
    double tp = cases.stream().filter(c -> c.worthy && c.judged.isCheckWorthy()).count();
    double fp = cases.stream().filter(c -> !c.worthy && c.judged.isCheckWorthy()).count();
    double fn = cases.stream().filter(c -> c.worthy && !c.judged.isCheckWorthy()).count();
    double right =
        cases.stream().filter(c -> c.worthy == c.judged.isCheckWorthy()).count()
            / (double) cases.size();
    double sameKind =
        cases.stream()
                .filter(c -> c.worthy && c.judged.isCheckWorthy())
                .filter(c -> agrees(c))
                .count()
            / tp;
    String figures =
        String.format(
            Locale.ROOT,
            "check-worthy: %d sentences, accuracy %.3f, precision %.3f, recall %.3f, F1 %.3f, AUC"
                + " %.3f, a kind right %.3f",
            cases.size(),
            right,
            tp / (tp + fp),
            tp / (tp + fn),
            2 * tp / (2 * tp + fp + fn),
            auc(cases),
            sameKind);
    String wrong =
        cases.stream()
            .filter(c -> c.worthy != c.judged.isCheckWorthy())
            .map(c -> c.id + " " + c.text)
            .collect(Collectors.joining("\n"));
    assertThat(right).as("%s\n%s", figures, wrong).isGreaterThanOrEqualTo(ACCURACY);
    assertThat(auc(cases)).as(figures).isGreaterThanOrEqualTo(AUC);
    assertThat(sameKind).as(figures).isGreaterThanOrEqualTo(KINDS);
    SpecFigures.print(figures);
  }

  private static boolean agrees(Case c) {
    return c.judged.kinds().stream().map(ClaimKind::csvName).anyMatch(c.kinds::contains);
  }

  private List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    YamlValue root =
        YamlValue.parse(
            "checkworthy.yml",
            Files.readString(Path.of("src/test/resources/spec/claims/checkworthy/dev.yml")));
    for (YamlValue item : root.get("cases").orElseThrow().items()) {
      String text = item.get("text").orElseThrow().asString();
      AnnotatedEssay essay = SpecInstruments.annotated(text);
      CheckWorthiness best = null;
      for (Sentence sentence : essay.sentences()) {
        CheckWorthiness judged = finder.judge(essay, sentence, Set.of());
        best = best == null || judged.probability() > best.probability() ? judged : best;
      }
      Set<String> kinds = new TreeSet<>();
      item.get("kind").ifPresent(k -> k.items().forEach(v -> kinds.add(v.asString())));
      cases.add(
          new Case(
              item.get("id").orElseThrow().asString(),
              text,
              item.get("label").orElseThrow().asInt() == 1,
              kinds,
              best));
    }
    return cases;
  }

  private static double auc(List<Case> cases) {
    double wins = 0;
    double pairs = 0;
    for (Case p : cases) {
      for (Case n : cases) {
        if (p.worthy && !n.worthy) {
          pairs++;
          wins +=
              p.judged.probability() > n.judged.probability()
                  ? 1
                  : p.judged.probability() == n.judged.probability() ? .5 : 0;
        }
      }
    }
    return wins / pairs;
  }
}
