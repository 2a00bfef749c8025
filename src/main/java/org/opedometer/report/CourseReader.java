package org.opedometer.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opedometer.report.Course.Score;
import org.opedometer.report.Course.Stop;

/** Lays an essay's scored paragraphs out as a course. */
final class CourseReader {
  private final EssayData essay;

  CourseReader(EssayData essay) {
    this.essay = essay;
  }

  Course course() {
    List<Row> scored = essay.paragraphs().stream().filter(p -> p.whole("paragraph") > 0).toList();
    double[] widths = Course.widths(scored.stream().mapToInt(p -> p.whole("words")).toArray());
    Map<Integer, Integer> unsourced = unsourcedNumbers();
    List<Stop> stops = new ArrayList<>();
    double x = 0;
    for (int i = 0; i < widths.length; i++) {
      Row row = scored.get(i);
      int paragraph = row.whole("paragraph");
      stops.add(
          new Stop(
              paragraph,
              essay.paragraphAnchor(paragraph),
              x,
              widths[i],
              row.whole("words"),
              Score.of(row, "rhetoric_intensity"),
              Score.of(row, "sourcing_quality"),
              row.whole("sourcing_units"),
              attacks(paragraph),
              unsourced.getOrDefault(paragraph, 0)));
      x += widths[i];
    }
    return new Course(stops, Math.max(x, Course.WIDTH));
  }

  private int attacks(int paragraph) {
    return (int)
        essay.evidence().stream()
            .filter(e -> e.text("layer").equals("attack") && e.whole("paragraph") == paragraph)
            .count();
  }

  private Map<Integer, Integer> unsourcedNumbers() {
    Map<Integer, Integer> found = new HashMap<>();
    for (Row claim : essay.claims()) {
      boolean number = List.of(claim.text("kind").split(";")).contains("quantity");
      if (number && MarkFinder.unsourced(claim)) {
        found.merge(claim.whole("paragraph"), 1, Integer::sum);
      }
    }
    return found;
  }
}
