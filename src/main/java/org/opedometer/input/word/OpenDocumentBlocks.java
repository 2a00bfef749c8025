package org.opedometer.input.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.document.DocumentText;
import org.opedometer.model.BlockKind;

/** Writes down the text of an OpenDocument, one block a paragraph, the notes at the end. */
final class OpenDocumentBlocks {
  private final Element content;
  private final DocumentText text;
  private final Map<String, String> parents = new HashMap<>();
  private final List<Element> notes = new ArrayList<>();
  private final Deque<Element> boxes = new ArrayDeque<>();

  /**
   * @param content the whole of content.xml
   */
  OpenDocumentBlocks(Element content, DocumentText text) {
    this.content = content;
    this.text = text;
    for (Element style : content.getElementsByTag("style:style")) {
      parents.put(style.attr("style:name"), style.attr("style:parent-style-name"));
    }
  }

  void write() {
    content.getElementsByTag("office:text").stream().limit(1).forEach(body -> blocks(body, null));
    for (Element note : notes) {
      text.open(BlockKind.FOOTNOTE);
      text.append("[" + citation(note) + "] ");
      for (Element paragraph : note.getElementsByTag("text:p")) {
        words(paragraph);
        text.append(" ");
      }
      text.close();
    }
  }

  /**
   * @param kind of all paragraphs within, null where each tells its own
   */
  private void blocks(Element parent, @Nullable BlockKind kind) {
    for (Element element : parent.children()) {
      switch (element.normalName()) {
        case "text:p" -> paragraph(element, kind == null ? kind(element) : kind);
        case "text:h" -> paragraph(element, text.isEmpty() ? BlockKind.TITLE : BlockKind.HEADING);
        case "text:list" -> blocks(element, BlockKind.LIST_ITEM);
        case "text:tracked-changes", "office:annotation", "office:forms" -> {} // not in the text
        default -> blocks(element, kind);
      }
    }
  }

  private void paragraph(Element paragraph, @Nullable BlockKind kind) {
    text.open(kind);
    words(paragraph);
    text.close();
    while (!boxes.isEmpty()) { // stand beside the paragraph that they are tied to
      blocks(boxes.pop(), null);
    }
  }

  private void words(Element parent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element element) {
        inline(element);
      }
    }
  }

  private void inline(Element element) {
    switch (element.normalName()) {
      case "text:s", "text:tab" -> text.append(" ");
      case "text:line-break" -> text.lineBreak();
      case "text:note" -> {
        notes.add(element);
        text.append("[" + citation(element) + "]");
      }
      case "text:a" -> {
        text.openLink(element.attr("xlink:href"));
        words(element);
        text.closeLink();
      }
      case "draw:frame", "draw:custom-shape" ->
          element.getElementsByTag("draw:text-box").forEach(boxes::add);
      case "office:annotation", "text:bookmark", "text:ruby-text" -> {}
      case "text:hidden-text", "text:hidden-paragraph" -> {}
      default -> words(element);
    }
  }

  private static String citation(Element note) {
    Element mark = note.getElementsByTag("text:note-citation").first();
    return mark == null ? "" : mark.text().strip();
  }

  private @Nullable BlockKind kind(Element paragraph) {
    String name = paragraph.attr("text:style-name");
    String style =
        (name + " " + parents.getOrDefault(name, "")).toLowerCase(Locale.ROOT).replace("_20_", " ");
    if (style.matches("(.* )?title")) {
      return text.isEmpty() ? BlockKind.TITLE : BlockKind.HEADING;
    }
    if (style.matches("(.* )?(subtitle|heading.*)")) {
      return BlockKind.HEADING;
    }
    if (style.contains("quotation")) {
      return BlockKind.BLOCK_QUOTE;
    }
    if (style.matches("(.* )?(by-?line|author|caption|illustration)")) {
      return BlockKind.BYLINE;
    }
    return style.contains("footnote") || style.contains("endnote") ? BlockKind.FOOTNOTE : null;
  }
}
