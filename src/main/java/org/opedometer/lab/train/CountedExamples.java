package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.opedometer.attribution.AttributionMatcher;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.counted.CountedFeatures;
import org.opedometer.attribution.model.AttributionModel;
import org.opedometer.attribution.model.VectorShortener;
import org.opedometer.lab.gold.GoldOpinion;
import org.opedometer.lab.optim.Example;
import org.opedometer.model.Attribution;
import org.opedometer.model.SourceType;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Holds what the matcher finds in a piece against what a reader marked there. A row is right where
 * the words of its content and of a mark overlap by at least two fifths of their union; a mark has
 * one row, the nearest. Rows on doubtful marks, and of the author's own, teach nothing.
 */
final class CountedExamples {
  private static final double SAME = .4;

  private final TrainingTools tools;
  private final AttributionMatcher matcher;
  private final VectorShortener shortener;

  CountedExamples(TrainingTools tools, AttributionModel model) {
    this.tools = tools;
    this.matcher = new AttributionMatcher(tools.lexicons(), model, null);
    this.shortener = model.shortener();
  }

  /** A pair of a row and a mark. */
  private record Pair(int row, int mark, double overlap) {}

  /** How many attributions a reader marked for sure, but for the author's own. */
  static int marks(GoldOpinion gold) {
    return (int)
        gold.of(GoldOpinion.Kind.ATTRIBUTION).stream().filter(CountedExamples::isSure).count();
  }

  private static boolean isSure(GoldOpinion.Item mark) {
    return !mark.doubtful() && !mark.label().equals("author");
  }

  /** The rows of a piece, labelled 1 where a mark says that they are right. */
  List<Example> of(GoldOpinion gold) {
    AnnotatedEssay essay = tools.annotateDocument(gold.id(), gold.text());
    AttributionContext context = matcher.context(essay);
    List<AttributionMatcher.Row> rows = matcher.candidates(context, matcher.names(essay));
    WordCover words = WordCover.of(gold.text());
    List<BitSet> found = rows.stream().map(r -> words.of(r.attribution().contentSpans())).toList();
    List<BitSet> marked = new ArrayList<>();
    List<BitSet> doubtful = new ArrayList<>();
    for (GoldOpinion.Item mark : gold.of(GoldOpinion.Kind.ATTRIBUTION)) {
      (isSure(mark) ? marked : doubtful).add(words.of(mark.spans()));
    }
    BitSet right = matched(found, marked);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      BitSet row = found.get(i);
      boolean unclear =
          isAuthor(rows.get(i).attribution()) || doubtful.stream().anyMatch(row::intersects);
      if (right.get(i) || !unclear) {
        AttributionMatcher.Row r = rows.get(i);
        examples.add(
            new Example(
                CountedFeatures.of(context, r.draft(), r.attribution(), shortener),
                right.get(i) ? 1 : 0));
      }
    }
    return examples;
  }

  private static boolean isAuthor(Attribution attribution) {
    return attribution.source().type() == SourceType.AUTHOR;
  }

  private static BitSet matched(List<BitSet> rows, List<BitSet> marks) {
    List<Pair> pairs = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      for (int m = 0; m < marks.size(); m++) {
        double overlap = WordCover.overlap(rows.get(r), marks.get(m));
        if (overlap >= SAME) {
          pairs.add(new Pair(r, m, overlap));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble((Pair p) -> -p.overlap()).thenComparing(Pair::row));
    BitSet done = new BitSet();
    BitSet right = new BitSet();
    for (Pair pair : pairs) {
      if (!done.get(pair.mark()) && !right.get(pair.row())) {
        done.set(pair.mark());
        right.set(pair.row());
      }
    }
    return right;
  }
}
