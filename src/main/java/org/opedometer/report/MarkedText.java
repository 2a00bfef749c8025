package org.opedometer.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.opedometer.model.Span;

/** Cuts a block at every start and end of a mark, so that overlapping marks become nested ones. */
final class MarkedText {
  private final String text;
  private final List<Mark> marks;

  /**
   * @param marks of the whole text, in any order
   */
  MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
  }

  /** The pieces of one block; marks that reach beyond it are cut at its edges. */
  List<Segment> segments(Span block) {
    List<Mark> inside =
        marks.stream().filter(m -> m.span().overlaps(block) && m.span().length() > 0).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
    for (Mark mark : inside) {
      cuts.add(Math.max(mark.span().start(), block.start()));
      cuts.add(Math.min(mark.span().end(), block.end()));
    }
    List<Segment> segments = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int from = block.start();
    for (int to : cuts.tailSet(block.start(), false)) {
      int start = from;
      open.removeIf(m -> m.span().end() <= start);
      while (next < inside.size() && inside.get(next).span().start() <= start) {
        open.add(inside.get(next++));
      }
      segments.add(segment(new Span(from, to), open, block));
      from = to;
    }
    return segments;
  }

  private Segment segment(Span piece, List<Mark> open, Span block) {
    List<Segment.Opening> openings = new ArrayList<>();
    List<Segment.Code> codes = new ArrayList<>();
    for (Mark mark : open.stream().sorted(Mark.OUTER_FIRST).toList()) {
      boolean begins = mark.span().start() == piece.start();
      openings.add(new Segment.Opening(mark.layer().cssClass(), begins ? mark.id() : null));
      boolean ends = Math.min(mark.span().end(), block.end()) == piece.end();
      if (ends && mark.code() != null) {
        codes.add(0, new Segment.Code(mark.layer().cssClass(), mark.code()));
      }
    }
    return new Segment(piece.in(text), openings, codes);
  }
}
