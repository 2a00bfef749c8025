package org.opedometer.input.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.document.DocumentText;
import org.opedometer.input.document.RaisedNumber;
import org.opedometer.model.BlockKind;

/** Writes down the text of an article, one block for each block-level element. */
final class HtmlBlocks implements NodeVisitor {
  private static final Pattern NOTE = Pattern.compile("(?i)\\b(?:foot|end)-?notes?\\b|^fn[:-]?\\d");
  private static final Pattern BYLINE =
      Pattern.compile("(?i)(?:^|[-_ ])(?:by-?line|authors?|dateline|pub-?date|timestamp|meta)\\b");
  private static final int BYLINE_CHARACTERS = 300;
  private static final int LONGEST_QUOTATION = 1200;
  private static final Pattern CREDIT = Pattern.compile("(?s)[-–—―~]{1,3}\\s*[\\p{Lu}@“\"].*");
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:[lr][sd]quo|quot|apos|[mn]dash|hellip|nbsp|amp|pound|euro|#\\d{2,5}|#x[\\da-f]{2,5});");

  private final DocumentText text;
  private final String title;
  private boolean afterBreak;
  private boolean mended;

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
        lineBreak(element);
      } else if (element.hasAttr("data-credit")) {
        credit(element);
      } else if (element.nameIs("q")) {
        quotationMark(element, true);
      } else if (isBoundary(element)) {
        endBlock(element);
      } else if (element.nameIs("a")) {
        boolean onSite = element.attr("rel").matches("(?i).*\\b(?:author|tag)\\b.*");
        text.openLink(onSite ? "" : element.attr("href"));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.nameIs("q")) {
        quotationMark(element, false);
      } else if (isBoundary(element)) {
        endBlock(element);
      } else if (element.nameIs("a")) {
        text.closeLink();
      }
    }
  }

  private static boolean isBoundary(Element element) {
    return element.isBlock() && !element.hasAttr("data-credit");
  }

  /** Ends the block; the parts of a credited quotation are lines of one block. */
  private void endBlock(Element element) {
    if (element.parents().is("[data-credit]")) {
      return; // a credit is one line, whatever it is made of
    }
    Element quote = element.nameIs("blockquote") ? null : credited(element);
    if (quote == null) {
      text.close();
    } else {
      text.lineBreak();
    }
  }

  /** The short quotation with its credit that {@code node} stands in, or null. */
  private static @Nullable Element credited(Node node) {
    Element parent = node instanceof Element e ? e : node.parentElement();
    Element quote = parent == null ? null : parent.closest("blockquote");
    boolean one = quote != null && quote.text().length() <= LONGEST_QUOTATION;
    return one && isCredited(quote) ? quote : null;
  }

  private static boolean isCredited(Element quote) {
    return !quote.select("[data-credit]").isEmpty()
        || quote.textNodes().stream().anyMatch(t -> CREDIT.matcher(t.text().strip()).matches());
  }

  /** Sets who is credited on a line of its own, behind the dash that credits have in print. */
  private void credit(Element element) {
    if (text.isOpen()) {
      text.lineBreak();
    } else {
      text.open(BlockKind.BLOCK_QUOTE);
    }
    text.append(CREDIT.matcher(element.text().strip()).matches() ? "" : "— ");
  }

  /** The marks that browsers print around {@code q}; within another quotation single ones. */
  private void quotationMark(Element q, boolean opens) {
    String words = q.text().strip();
    if (words.isEmpty() || "\"“‘«'".indexOf(words.charAt(0)) >= 0) {
      return;
    }
    if (!text.isOpen()) {
      text.open(kind(q));
    }
    boolean inner = q.parents().stream().anyMatch(e -> e.nameIs("q"));
    text.append(opens ? inner ? "‘" : "“" : inner ? "’" : "”");
  }

  private void words(TextNode node) {
    String words = unescaped(node.getWholeText());
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
    Element sup = parent == null ? null : parent.closest("sup");
    String digits = words.strip();
    if (sup != null && digits.matches("\\d{1,3}")) {
      boolean linked = sup.closest("a") != null || !sup.select("a").isEmpty();
      text.append(RaisedNumber.write(text.tail(), digits, linked));
    } else {
      text.append(words);
    }
  }

  /** Entities that were encoded twice stand in the page as {@code &rdquo;}: they are signs. */
  private String unescaped(String words) {
    if (words.indexOf('&') < 0 || !ENTITY.matcher(words).find()) {
      return words;
    }
    mended = true;
    return Parser.unescapeEntities(words, false);
  }

  /** Whether the page had entities that were encoded twice. */
  boolean mended() {
    return mended;
  }

  /** Two breaks in a row part paragraphs on pages that know no better. */
  private void lineBreak(Element element) {
    if (afterBreak && credited(element) == null) {
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
