package org.opedometer.lab.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opedometer.lab.evaluate.Pairing.Pair;
import org.opedometer.lab.gold.GoldAttribution;
import org.opedometer.lab.gold.GoldAttributions;
import org.opedometer.lab.gold.GoldAttributions.Annotated;
import org.opedometer.model.EssayAnalysis;

/**
 * Attributions: their contents by fragment and token (partial scores after Johansson and Moschitti
 * 2010), cues, sources, and the three together; micro averages over documents.
 */
final class AttributionEvaluation implements Evaluation<GoldAttributions> {
  private static final List<String> TYPES = List.of("direct", "indirect", "mixed");
  private static final List<String> TYPE_FIGURES =
      List.of("exact", "iou", "coverage", "triple_soft");

  private final Set<String> cueClasses;
  private final AttributionTally all = new AttributionTally();

  /**
   * @param cueClasses classes of cues to score alone, all if there are none; what was found of
   *     another class counts neither as right nor as wrong
   */
  AttributionEvaluation(Set<String> cueClasses) {
    this.cueClasses = Set.copyOf(cueClasses);
  }

  @Override
  public void add(GoldAttributions document, EssayAnalysis analysis) {
    WordTokens tokens = new WordTokens(document.text());
    List<ComparedAttribution> gold = new ArrayList<>();
    List<String> types = new ArrayList<>();
    BitSet kept = new BitSet();
    for (Annotated annotated : document.annotated()) {
      GoldAttribution pieces = annotated.pieces();
      ComparedAttribution compared =
          ComparedAttribution.of(tokens, pieces.content(), pieces.cue(), pieces.source());
      if (!compared.content().isEmpty()) {
        kept.set(gold.size(), isKept(pieces));
        gold.add(compared);
        types.add(annotated.type().orElseGet(() -> type(tokens, compared.content())));
      }
    }
    List<ComparedAttribution> found =
        analysis.attributions().stream()
            .map(
                a ->
                    ComparedAttribution.of(tokens, a.contentSpans(), a.cueSpans(), a.sourceSpans()))
            .filter(a -> !a.content().isEmpty())
            .toList();
    all.add(AttributionTally.of(kept(gold, kept), kept(types, kept), answering(gold, found, kept)));
  }

  private boolean isKept(GoldAttribution pieces) {
    return cueClasses.isEmpty()
        || cueClasses.contains(pieces.cueClass().name().toLowerCase(Locale.ROOT));
  }

  private static String type(WordTokens tokens, BitSet content) {
    BitSet words = tokens.words(content);
    int quoted = ComparedAttribution.shared(words, tokens.quoted());
    return quoted == 0 ? "indirect" : quoted == words.cardinality() ? "direct" : "mixed";
  }

  private static <T> List<T> kept(List<T> gold, BitSet kept) {
    return kept.stream().mapToObj(gold::get).toList();
  }

  private static List<ComparedAttribution> answering(
      List<ComparedAttribution> gold, List<ComparedAttribution> found, BitSet kept) {
    BitSet answering = new BitSet();
    answering.set(0, found.size());
    for (Pair pair : Pairing.byContent(gold, found)) {
      answering.set(pair.found(), kept.get(pair.gold()));
    }
    return kept(found, answering);
  }

  @Override
  public Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("n_gold", (int) all.get("gold"));
    figures.put("n_pred", (int) all.get("found"));
    figures.put("prf", ratios());
    Map<String, Object> sources = new LinkedHashMap<>();
    sources.put("n", (int) all.get("pairs"));
    for (String how : List.of("exact", "iou", "head")) {
      sources.put(how, share(all.get("source " + how), all.get("pairs")));
    }
    figures.put("source_given_content", sources);
    figures.put("type_recall", types());
    return figures;
  }

  private Map<String, Object> ratios() {
    Map<String, Object> ratios = new LinkedHashMap<>();
    ratios.put("content fragment exact", ratio("fragment exact", "fragment"));
    ratios.put("content fragment exact+punct", ratio("punctuated exact", "punctuated"));
    ratios.put(
        "content fragment partial",
        ratio(
            share(all.get("partial found"), all.get("fragment found")),
            share(all.get("partial gold"), all.get("fragment gold"))));
    ratios.put("content token", ratio("token right", "token"));
    ratios.put(
        "content attribution IoU>=.5",
        ratio(share(all.get("pairs"), all.get("found")), share(all.get("pairs"), all.get("gold"))));
    ratios.put("cue exact", ratio("cue exact", "cue"));
    ratios.put("cue overlap", ratio("cue overlap", "cue"));
    ratios.put("source end to end IoU>=.5", ratio("named source iou", "source"));
    ratios.put("source end to end head", ratio("named source head", "source"));
    for (String triple : List.of("triple strict", "triple soft")) {
      ratios.put(
          triple,
          ratio(share(all.get(triple), all.get("found")), share(all.get(triple), all.get("gold"))));
    }
    return ratios;
  }

  private List<Double> ratio(String right, String of) {
    return ratio(
        share(all.get(right), all.get(of + " found")),
        share(all.get(right), all.get(of + " gold")));
  }

  private static List<Double> ratio(double precision, double recall) {
    return List.of(precision, recall, Figures.harmonic(precision, recall));
  }

  private Map<String, Object> types() {
    Map<String, Object> types = new LinkedHashMap<>();
    for (String type : TYPES) {
      double n = all.get(type + " n");
      if (n > 0) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("n", (int) n);
        TYPE_FIGURES.forEach(f -> figures.put(f, all.get(type + " " + f) / n));
        types.put(type, figures);
      }
    }
    return types;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
