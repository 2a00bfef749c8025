package org.opedometer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opedometer.model.Span;

class MarkedTextTest {
  private static Mark mark(int start, int end, ReportLayer layer) {
    return new Mark(new Span(start, end), layer, layer + "-" + start, layer.name());
  }

  private static String shown(List<Segment> segments) {
    return segments.stream()
        .map(
            s ->
                s.marks().stream().map(m -> m.css().substring(0, 1)).collect(Collectors.joining())
                    + "["
                    + s.text()
                    + "]")
        .collect(Collectors.joining());
  }

  @Test
  void overlapping_marks_are_cut_and_nested_by_layer() {
    List<Mark> marks = List.of(mark(2, 6, ReportLayer.LOADED), mark(4, 8, ReportLayer.QUOTATION));
    assertThat(shown(new MarkedText("0123456789", marks).segments(new Span(0, 10))))
        .isEqualTo("[01]l[23]ql[45]q[67][89]");
  }

  @Test
  void a_mark_over_two_blocks_is_cut_at_their_edges_and_has_one_id() {
    MarkedText text = new MarkedText("0123456789", List.of(mark(3, 8, ReportLayer.DEVICE)));
    List<Segment> first = text.segments(new Span(0, 5));
    List<Segment> second = text.segments(new Span(5, 10));
    assertThat(shown(first)).isEqualTo("[012]d[34]");
    assertThat(shown(second)).isEqualTo("d[567][89]");
    assertThat(first.get(1).marks().get(0).id()).isEqualTo("DEVICE-3");
    assertThat(second.get(0).marks().get(0).id()).isNull();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void any_marks_keep_the_text_give_each_one_id_and_cover_what_they_should(long seed) {
    Random random = new Random(seed);
    String words = "abcdefghijklmnopqrstuvwxyz";
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int start = random.nextInt(25);
      ReportLayer layer = ReportLayer.values()[random.nextInt(6)];
      marks.add(
          new Mark(new Span(start, start + 1 + random.nextInt(26 - start)), layer, "m" + i, "c"));
    }
    List<Segment> segments = new MarkedText(words, marks).segments(new Span(0, 26));
    assertThat(segments.stream().map(Segment::text).collect(Collectors.joining())).isEqualTo(words);
    assertThat(
            segments.stream()
                .flatMap(s -> s.marks().stream())
                .map(Segment.Opening::id)
                .filter(id -> id != null))
        .hasSize(12)
        .doesNotHaveDuplicates();
    int covered = segments.stream().mapToInt(s -> s.text().length() * s.marks().size()).sum();
    assertThat(covered).isEqualTo(marks.stream().mapToInt(m -> m.span().length()).sum());
    assertThat(segments.stream().mapToInt(s -> s.codes().size()).sum()).isEqualTo(12);
  }
}
