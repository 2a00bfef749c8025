package org.opedometer.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Span;

/** Reads what stands before the first paragraph: title, deck, byline, date, tags, epigraph. */
final class HeadReading {
  private static final int MOST = 20;

  private final String text;
  private final List<Passage> passages;
  private final EpigraphRule epigraphs;
  private final TitleRule titles;
  private final List<Passage> head = new ArrayList<>();
  private final int salutation;
  private boolean titled;
  private boolean signed;

  HeadReading(String text, List<Passage> passages) {
    this.text = text;
    this.passages = passages;
    this.epigraphs = new EpigraphRule(text, passages);
    this.titles = new TitleRule(text, passages);
    this.salutation = salutation();
    this.titled = passages.stream().limit(MOST).anyMatch(p -> p.kind() == BlockKind.TITLE);
  }

  /** All passages, those of the head with their kinds settled. */
  List<Passage> find() {
    int next = 0;
    int taken = 1;
    while (taken > 0 && next < Math.min(MOST, passages.size())) {
      taken = take(next);
      next += taken;
    }
    head.addAll(passages.subList(next, passages.size()));
    return head;
  }

  /** Settles the passage at {@code i}; returns how many it took, 0 where the head has ended. */
  private int take(int i) {
    Passage passage = passages.get(i);
    int motto = isClosed(passage) ? 0 : epigraphs.length(i);
    if (motto > 0) {
      Span last = passages.get(i + motto - 1).span();
      head.add(new Passage(passage.span().cover(last), BlockKind.EPIGRAPH, passage.tight()));
      return motto;
    }
    BlockKind kind = kind(i);
    if (kind == null) {
      return 0;
    }
    titled = titled || kind == BlockKind.TITLE;
    signed = signed || kind == BlockKind.BYLINE;
    head.add(passage.as(kind));
    return 1;
  }

  private static boolean isClosed(Passage passage) {
    return passage.known() && passage.kind() != BlockKind.BLOCK_QUOTE;
  }

  private @Nullable BlockKind kind(int i) {
    Passage passage = passages.get(i);
    PassageShape shape = PassageShape.of(text, passage.span());
    if (passage.kind() == BlockKind.TITLE || passage.kind() == BlockKind.BYLINE) {
      return passage.kind();
    }
    boolean indented = passage.kind() == BlockKind.BLOCK_QUOTE && !LineMarks.isQuoted(shape.head());
    if (passage.kind() == BlockKind.HEADING) {
      return titled ? null : BlockKind.TITLE;
    }
    if (passage.known() && !indented) {
      return null;
    }
    if (!titled && titles.isBarredTitle(i)) {
      return BlockKind.TITLE;
    }
    if (HeadMarks.isByline(shape) || titled && !signed && HeadMarks.isName(shape)) {
      return BlockKind.BYLINE;
    }
    boolean address = i < salutation && Character.isDigit(shape.head().charAt(0));
    if (!titled && !address && titles.isTitle(i)) {
      return BlockKind.TITLE;
    }
    if (i < salutation) {
      return BlockKind.BYLINE;
    }
    return titled && titles.isDeck(i) && headGoesOn(i + 1) ? BlockKind.HEADING : null;
  }

  /** Place of a letter's salutation; the short lines over it are address and date. */
  private int salutation() {
    for (int i = 0; i < Math.min(MOST, passages.size()); i++) {
      PassageShape shape = PassageShape.of(text, passages.get(i).span());
      if (HeadMarks.isSalutation(shape)) {
        return i;
      }
      if (!shape.within(15)) {
        return 0;
      }
    }
    return 0;
  }

  private boolean headGoesOn(int i) {
    if (i >= passages.size() || passages.get(i).known()) {
      return false;
    }
    PassageShape next = PassageShape.of(text, passages.get(i).span());
    return HeadMarks.isByline(next) || epigraphs.length(i) > 0;
  }
}
