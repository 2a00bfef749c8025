package org.opedometer.claims;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.opedometer.claims.checkworthy.CheckWorthiness;
import org.opedometer.claims.checkworthy.CheckWorthyFinder;
import org.opedometer.fixture.SpecCases;
import org.opedometer.io.YamlValue;
import org.opedometer.model.ClaimKind;
import org.opedometer.model.Sentence;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.SpecLexicons;

/** Runs spec/claims/checkworthy: single sentences that ask for a source, or do not. */
class CheckWorthySpecTest {
  private static final CheckWorthyFinder FINDER =
      new CheckWorthyFinder(SpecLexicons.all(), SpecInstruments.head(), SpecInstruments.weights());

  @TestFactory
  Stream<DynamicNode> tells_checkable_statements_from_opinion() {
    return SpecCases.of("claims/checkworthy", (file, one) -> problems(one));
  }

  private static List<String> problems(YamlValue one) {
    String text = one.get("text").orElseThrow().asString();
    boolean wanted = one.get("label").orElseThrow().asInt() == 1;
    CheckWorthiness judged = judged(text);
    if (judged.isCheckWorthy() != wanted) {
      return List.of((wanted ? "not found: " : "no claim: ") + text);
    }
    Set<String> kinds = new TreeSet<>();
    one.get("kind").ifPresent(k -> k.items().forEach(v -> kinds.add(v.asString())));
    boolean agrees =
        !wanted
            || kinds.isEmpty()
            || judged.kinds().stream().map(ClaimKind::csvName).anyMatch(kinds::contains);
    return agrees ? List.of() : List.of("kinds " + judged.kinds() + " for " + kinds + ": " + text);
  }

  /** The most check-worthy sentence of a text. */
  private static CheckWorthiness judged(String text) {
    AnnotatedEssay essay = SpecInstruments.annotated(text);
    CheckWorthiness best = null;
    for (Sentence sentence : essay.sentences()) {
      CheckWorthiness judged = FINDER.judge(essay, sentence, Set.of());
      best = best == null || judged.probability() > best.probability() ? judged : best;
    }
    return best;
  }
}
