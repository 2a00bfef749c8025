package org.opedometer.lab.evaluate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opedometer.lab.gold.GoldAttributions;
import org.opedometer.lab.gold.GoldAttributions.Annotated;
import org.opedometer.model.Attribution;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.Span;

/**
 * Whether sources that are pronouns are led to a name: right where a word of the name that was
 * given is a capitalised word of the names that are annotated.
 */
final class ResolutionEvaluation implements Evaluation<GoldAttributions> {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");
  private static final Set<String> SINGULAR = Set.of("he", "she", "his", "her", "him");

  private int sources;
  private int found;
  private int right;
  private int singular;
  private int singularRight;

  @Override
  public void add(GoldAttributions document, EssayAnalysis analysis) {
    for (Annotated annotated : document.annotated()) {
      if (annotated.pronoun() && !annotated.names().isEmpty()) {
        add(annotated, document.text(), analysis);
      }
    }
  }

  private void add(Annotated annotated, String text, EssayAnalysis analysis) {
    List<Span> source = annotated.pieces().source();
    List<Attribution> hits =
        analysis.attributions().stream().filter(a -> touch(a.sourceSpans(), source)).toList();
    Set<String> names = new HashSet<>();
    annotated.names().forEach(name -> names.addAll(capitalised(name)));
    boolean isRight = hits.stream().anyMatch(a -> sharesWord(names, a.source().name()));
    String words = source.stream().map(s -> s.in(text)).collect(Collectors.joining(" "));
    boolean isSingular = SINGULAR.contains(words.toLowerCase(Locale.ROOT));
    sources++;
    found += hits.isEmpty() ? 0 : 1;
    right += isRight ? 1 : 0;
    singular += isSingular ? 1 : 0;
    singularRight += isSingular && isRight ? 1 : 0;
  }

  private static boolean touch(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(s -> others.stream().anyMatch(s::overlaps));
  }

  private static Set<String> capitalised(String name) {
    return words(name).stream()
        .filter(w -> Character.isUpperCase(w.codePointAt(0)))
        .map(w -> w.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static boolean sharesWord(Set<String> names, String name) {
    return words(name).stream().anyMatch(w -> names.contains(w.toLowerCase(Locale.ROOT)));
  }

  private static List<String> words(String name) {
    return WORD.matcher(name).results().map(MatchResult::group).toList();
  }

  @Override
  public Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("pronoun_sources", sources);
    figures.put("found", found);
    figures.put("resolved_right", right);
    figures.put("accuracy_of_found", share(found));
    figures.put("he_she", singular);
    figures.put("he_she_right", singularRight);
    figures.put("recall", share(sources));
    return figures;
  }

  private @org.jspecify.annotations.Nullable Double share(int whole) {
    return whole == 0 ? null : Figures.round((double) right / whole);
  }
}
