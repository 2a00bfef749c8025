package org.opedometer.input.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.document.DocumentText;
import org.opedometer.model.BlockKind;

/** Writes down the text of an article, one block for each block-level element. */
final class HtmlBlocks implements NodeVisitor {
  private static final Pattern NOTE = Pattern.compile("(?i)\\b(?:foot|end)-?notes?\\b|^fn[:-]?\\d");
  private static final Pattern BYLINE =
      Pattern.compile("(?i)(?:^|[-_ ])(?:by-?line|authors?|dateline|pub-?date|timestamp|meta)\\b");
  private static final int BYLINE_CHARACTERS = 300;

  private final DocumentText text;
  private final String title;
  private boolean afterBreak;

  HtmlBlocks(DocumentText text, String title) {
    this.text = text;
    this.title = title;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words(words);
    } else if (node instanceof Element element) {
      if (element.nameIs("br")) {
        lineBreak();
      } else if (element.isBlock()) {
        text.close();
      } else if (element.nameIs("a")) {
        text.openLink(element.attr("href"));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.isBlock()) {
        text.close();
      } else if (element.nameIs("a")) {
        text.closeLink();
      }
    }
  }

  private void words(TextNode node) {
    String words = node.getWholeText();
    if (words.isBlank()) {
      if (text.isOpen()) {
        text.append(" ");
      }
      return;
    }
    if (!text.isOpen()) {
      text.open(kind(node));
    }
    afterBreak = false;
    Element parent = node.parentElement();
    boolean raised = parent != null && parent.closest("sup") != null;
    text.append(raised && words.strip().matches("\\d{1,3}") ? "[" + words.strip() + "]" : words);
  }

  /** Two breaks in a row part paragraphs on pages that know no better. */
  private void lineBreak() {
    if (afterBreak) {
      text.close();
    } else if (text.isOpen()) {
      text.lineBreak();
      afterBreak = true;
    }
  }

  private @Nullable BlockKind kind(Node node) {
    BlockKind kind = null;
    for (Element e = node.parentElement(); e != null; e = e.parentElement()) {
      BlockKind own = ownKind(e);
      boolean outranks = own == BlockKind.FOOTNOTE || own == BlockKind.BLOCK_QUOTE;
      kind = own != null && (kind == null || outranks) ? own : kind;
    }
    return kind;
  }

  private @Nullable BlockKind ownKind(Element element) {
    if (NOTE.matcher(element.className()).find()
        || NOTE.matcher(element.id()).find()
        || element.attr("role").matches("doc-(?:end|foot)notes?")) {
      return BlockKind.FOOTNOTE;
    }
    return switch (element.normalName()) {
      case "h1" -> isTitle(element) ? BlockKind.TITLE : BlockKind.HEADING;
      case "h2" -> isNamedTitle(element) ? BlockKind.TITLE : BlockKind.HEADING;
      case "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
      case "li", "dd", "dt" -> BlockKind.LIST_ITEM;
      case "blockquote" -> BlockKind.BLOCK_QUOTE;
      case "time", "address" -> byline(element);
      default -> isByline(element) ? byline(element) : null;
    };
  }

  private boolean isTitle(Element heading) {
    return text.isEmpty() || isNamedTitle(heading);
  }

  private boolean isNamedTitle(Element heading) {
    return !title.isEmpty() && heading.text().equalsIgnoreCase(title) && text.length() < 500;
  }

  private static boolean isByline(Element element) {
    return BYLINE.matcher(element.className()).find()
        || element.attr("rel").equals("author")
        || element.attr("itemprop").equals("author");
  }

  private static @Nullable BlockKind byline(Element element) {
    Element line = element.isBlock() ? element : element.closest("p, div, header, section");
    boolean shown = line != null && line.text().length() <= BYLINE_CHARACTERS;
    return shown ? BlockKind.BYLINE : null;
  }
}
