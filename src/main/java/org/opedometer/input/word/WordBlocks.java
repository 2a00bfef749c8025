package org.opedometer.input.word;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.document.DocumentText;
import org.opedometer.model.BlockKind;

/** Writes down the text of a Word document, one block a paragraph, the notes at the end. */
final class WordBlocks {
  private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:foot|end)noteRef:(-?\\d+)]");

  private final XWPFDocument document;
  private final DocumentText text;

  WordBlocks(XWPFDocument document, DocumentText text) {
    this.document = document;
    this.text = text;
  }

  void write() {
    elements(document.getBodyElements(), null);
    notes(document.getFootnotes());
    notes(document.getEndnotes());
  }

  private void elements(List<IBodyElement> elements, @Nullable BlockKind kind) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        paragraph(paragraph, kind);
      } else if (element instanceof XWPFTable table) {
        table(table);
      } else if (element instanceof XWPFSDT control) {
        control.getContent().getText().lines().forEach(line -> text.add(kind, line));
      }
    }
  }

  private void table(XWPFTable table) {
    for (XWPFTableRow row : table.getRows()) {
      for (XWPFTableCell cell : row.getTableCells()) {
        elements(cell.getBodyElements(), null);
      }
    }
  }

  private void notes(List<? extends XWPFAbstractFootnoteEndnote> notes) {
    for (XWPFAbstractFootnoteEndnote note : notes) {
      if (note.getId().signum() <= 0) {
        continue; // the lines that part notes from text
      }
      text.open(BlockKind.FOOTNOTE);
      text.append("[" + note.getId() + "] ");
      note.getParagraphs().forEach(this::runs);
      text.close();
    }
  }

  private void paragraph(XWPFParagraph paragraph, @Nullable BlockKind given) {
    text.open(given == null ? kind(paragraph) : given);
    runs(paragraph);
    text.close();
  }

  private void runs(XWPFParagraph paragraph) {
    for (IRunElement element : paragraph.getIRuns()) {
      if (element instanceof XWPFHyperlinkRun link) {
        XWPFHyperlink address = link.getHyperlink(document);
        String target = address == null ? null : address.getURL();
        text.openLink(target == null ? "" : target);
        words(link.text());
        text.closeLink();
      } else if (element instanceof XWPFRun run) {
        words(run.text());
      } else if (element instanceof XWPFSDT control) {
        words(control.getContent().getText());
      }
    }
    text.append(" ");
  }

  private void words(String words) {
    String marked = NOTE_MARK.matcher(words).replaceAll("[$1]");
    String[] lines = marked.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        text.lineBreak();
      }
      text.append(lines[i]);
    }
  }

  private @Nullable BlockKind kind(XWPFParagraph paragraph) {
    String style = style(paragraph);
    if (style.equals("title")) {
      return text.isEmpty() ? BlockKind.TITLE : BlockKind.HEADING;
    }
    if (style.matches("(?:sub)?title|head(?:ing|er)?\\s?\\d.*")) {
      return BlockKind.HEADING;
    }
    if (style.contains("quot") || style.contains("block text")) {
      return BlockKind.BLOCK_QUOTE;
    }
    if (style.matches("by-?line|author.*|date|caption")) {
      return BlockKind.BYLINE;
    }
    if (style.matches("(?:foot|end)note.*")) {
      return BlockKind.FOOTNOTE;
    }
    boolean listed = paragraph.getNumID() != null || style.startsWith("list");
    return listed ? BlockKind.LIST_ITEM : null;
  }

  /** The style's name in lower case, or its id where it has no name. */
  private String style(XWPFParagraph paragraph) {
    String id = paragraph.getStyleID();
    if (id == null) {
      return "";
    }
    XWPFStyle style = document.getStyles() == null ? null : document.getStyles().getStyle(id);
    String name = style == null || style.getName() == null ? id : style.getName();
    return name.toLowerCase(Locale.ROOT);
  }
}
