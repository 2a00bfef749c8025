package org.opedometer.input.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.document.DocumentText;
import org.opedometer.input.document.RaisedNumber;
import org.opedometer.model.BlockKind;

/** Walks a Markdown tree and writes down its text, one block a paragraph. */
final class MarkdownBlocks extends AbstractVisitor {
  private final DocumentText text = new DocumentText();
  private final Deque<BlockKind> inside = new ArrayDeque<>();
  private final List<InlineFootnote> notes = new ArrayList<>();
  private boolean inNote;
  private boolean raised;
  private boolean struck;

  /** The text; notes that were written inside a paragraph stand at its end. */
  DocumentText text() {
    for (int i = 0; i < notes.size(); i++) {
      text.open(BlockKind.FOOTNOTE);
      text.append("[" + (i + 1) + "] ");
      visitChildren(notes.get(i));
      text.close();
    }
    notes.clear();
    return text;
  }

  @Override
  public void visit(Heading heading) {
    boolean title = heading.getLevel() == 1 && text.isEmpty();
    block(title ? BlockKind.TITLE : BlockKind.HEADING, heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (inNote && text.isOpen()) {
      visitChildren(paragraph);
      text.close();
      return;
    }
    block(inside.peek(), paragraph);
  }

  @Override
  public void visit(BlockQuote quote) {
    within(BlockKind.BLOCK_QUOTE, quote);
  }

  @Override
  public void visit(ListItem item) {
    within(inNote ? BlockKind.FOOTNOTE : BlockKind.LIST_ITEM, item);
  }

  @Override
  public void visit(CustomBlock custom) {
    if (custom instanceof FootnoteDefinition note) {
      inNote = true;
      text.open(BlockKind.FOOTNOTE);
      text.append("[" + note.getLabel() + "] ");
      within(BlockKind.FOOTNOTE, note);
      inNote = false;
    } else {
      visitChildren(custom);
    }
  }

  @Override
  public void visit(CustomNode custom) {
    if (custom instanceof FootnoteReference reference) {
      text.append("[" + reference.getLabel() + "]");
    } else if (custom instanceof InlineFootnote note) {
      notes.add(note);
      text.append("[" + notes.size() + "]");
    } else {
      visitChildren(custom);
    }
  }

  @Override
  public void visit(HtmlBlock html) {
    text.add(inside.peek(), Jsoup.parse(html.getLiteral()).text());
  }

  @Override
  public void visit(HtmlInline html) {
    String tag = html.getLiteral().toLowerCase(Locale.ROOT);
    if (tag.matches("<q[ >].*")) {
      text.append("“");
    } else if (tag.equals("</q>")) {
      text.append("”");
    } else if (tag.matches("<br ?/?>")) {
      text.lineBreak();
    } else if (tag.matches("</?sup[ >].*|<sup>")) {
      raised = !tag.startsWith("</");
    } else if (tag.matches("</?(?:del|s|strike)>")) {
      struck = !tag.startsWith("</");
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {
    text.add(BlockKind.BLOCK_QUOTE, code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    text.add(BlockKind.BLOCK_QUOTE, code.getLiteral());
  }

  @Override
  public void visit(Text words) {
    String literal = words.getLiteral();
    if (raised && literal.strip().matches("\\d{1,3}")) {
      text.append(RaisedNumber.write(text.tail(), literal.strip(), false));
    } else if (!struck) {
      text.append(literal);
    }
  }

  @Override
  public void visit(Code code) {
    text.append(code.getLiteral());
  }

  @Override
  public void visit(Image image) {
    // a picture and its description are no part of the argument
  }

  @Override
  public void visit(Link link) {
    text.openLink(link.getDestination());
    visitChildren(link);
    text.closeLink();
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    // under the title a break may part the motto from its credit
    if (inside.contains(BlockKind.BLOCK_QUOTE)) {
      text.lineBreak();
    } else {
      text.append(" ");
    }
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    text.lineBreak();
  }

  private void block(@Nullable BlockKind kind, Node node) {
    text.open(kind);
    visitChildren(node);
    text.close();
  }

  private void within(BlockKind kind, Node node) {
    boolean quoted = inside.contains(BlockKind.BLOCK_QUOTE);
    inside.push(quoted ? BlockKind.BLOCK_QUOTE : kind);
    visitChildren(node);
    inside.pop();
  }
}
