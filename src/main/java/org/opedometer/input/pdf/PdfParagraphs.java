package org.opedometer.input.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.document.DocumentText;
import org.opedometer.model.BlockKind;

/** Puts lines together to paragraphs, over the ends of columns and pages as well. */
final class PdfParagraphs {
  private static final Pattern BULLET = Pattern.compile("[•‣▪●○■◦]\\s*\\S.*|[-*]\\s+\\S.*");
  private static final Pattern NOTE =
      Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡])[\\])]?[.:]?\\s*\\D.*");
  private static final int HEADING_WORDS = 25;

  private final PdfPage layout;
  private final List<PdfLine> lines;
  private final LineHyphens hyphens;

  PdfParagraphs(PdfPage layout, List<PdfLine> lines) {
    this.layout = layout;
    this.lines = lines;
    this.hyphens = LineHyphens.of(lines);
  }

  void write(DocumentText text) {
    for (List<PdfLine> paragraph : paragraphs()) {
      text.add(kind(paragraph, text), join(paragraph));
    }
  }

  /** Writes small print, each note a block. */
  void writeNotes(DocumentText text) {
    List<PdfLine> open = new ArrayList<>();
    for (PdfLine line : lines) {
      if (NOTE.matcher(line.text()).matches() && !open.isEmpty()) {
        text.add(BlockKind.FOOTNOTE, join(open));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      text.add(BlockKind.FOOTNOTE, join(open));
    }
  }

  private List<List<PdfLine>> paragraphs() {
    List<List<PdfLine>> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || begins(i)) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.get(paragraphs.size() - 1).add(lines.get(i));
    }
    return paragraphs;
  }

  /** Whether a paragraph begins at line {@code i}. */
  private boolean begins(int i) {
    PdfLine before = lines.get(i - 1);
    PdfLine line = lines.get(i);
    boolean otherLetters =
        Math.abs(before.size() - line.size()) > 0.8 || before.bold() != line.bold();
    if (otherLetters || BULLET.matcher(line.text()).matches()) {
      return !line.startsSmall() || before.endsSentence();
    }
    if (!before.isAbove(line)) {
      return before.endsSentence() && !line.startsSmall();
    }
    double leading = Math.max(layout.leading(), line.size() * 1.1);
    if (line.y() - before.y() > leading * 1.35) {
      return true;
    }
    boolean indented = line.left() > before.left() + line.size() * 0.8;
    return (indented && !isHanging(i) || layout.isShort(before)) && before.endsSentence();
  }

  /** A list item's second line stands further in than its first. */
  private boolean isHanging(int i) {
    return BULLET.matcher(lines.get(i - 1).text()).matches();
  }

  private @Nullable BlockKind kind(List<PdfLine> paragraph, DocumentText text) {
    PdfLine first = paragraph.get(0);
    int words = paragraph.stream().mapToInt(l -> l.text().split("\\s+").length).sum();
    if (words > HEADING_WORDS) {
      return null;
    }
    if (layout.isLarge(first)) {
      return text.isEmpty() ? BlockKind.TITLE : BlockKind.HEADING;
    }
    boolean bold =
        first.bold() && words <= 12 && !paragraph.get(paragraph.size() - 1).endsSentence();
    return bold && !text.isEmpty() ? BlockKind.HEADING : null;
  }

  private String join(List<PdfLine> paragraph) {
    StringBuilder joined = new StringBuilder();
    for (PdfLine line : paragraph) {
      hyphens.append(joined, line.text());
    }
    return joined.toString();
  }
}
