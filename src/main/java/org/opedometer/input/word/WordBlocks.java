package org.opedometer.input.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.document.DocumentText;
import org.opedometer.input.document.RaisedNumber;
import org.opedometer.model.BlockKind;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes down the text of a Word document as a reader sees it with all changes accepted: one block
 * a paragraph, text boxes behind the paragraph they hang on, the notes at the end. What is deleted,
 * moved away or hidden and place holders that nobody filled in are no text.
 *
 * <p>It walks the markup (ECMA-376 part 1, chapter 17) itself, since POI's runs hide where text was
 * deleted, boxed or linked by a field.
 */
final class WordBlocks {
  private static final Pattern LINK =
      Pattern.compile("(?i)\\s*HYPERLINK\\s+(?:\\\\\\w\\s+)*\"([^\"]+)\".*");
  private static final int DEEPEST = 200;

  private final XWPFDocument document;
  private final DocumentText text;
  private final List<Element> boxes = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();

  /** A field that is open: its instruction, and whether its result has begun. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;
  }

  WordBlocks(XWPFDocument document, DocumentText text) {
    this.document = document;
    this.text = text;
  }

  void write() {
    body(document.getDocument().getBody().getDomNode(), null, 0);
    notes(document.getFootnotes());
    notes(document.getEndnotes());
  }

  private void notes(List<? extends XWPFAbstractFootnoteEndnote> notes) {
    for (XWPFAbstractFootnoteEndnote note : notes) {
      if (note.getId().signum() <= 0) {
        continue; // the lines that part notes from text
      }
      text.open(BlockKind.FOOTNOTE);
      text.append("[" + note.getId() + "] ");
      eachElement(
          note.getCTFtnEdn().getDomNode(),
          e -> {
            if (e.getLocalName().equals("p")) {
              content(e, 0);
              text.append(" ");
            }
          });
      text.close();
    }
  }

  /** Paragraphs, and whatever holds paragraphs. */
  private void body(Node parent, @Nullable BlockKind kind, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    eachElement(
        parent,
        element -> {
          switch (element.getLocalName()) {
            case "p" -> paragraph(element, kind);
            case "sdt" -> {
              if (!isPlaceHolder(element)) {
                body(element, kind, depth + 1);
              }
            }
            case "tr" -> {
              Element properties = child(element, "trPr");
              if (properties == null || child(properties, "del") == null) {
                body(element, kind, depth + 1);
              }
            }
            case "tbl", "tc", "sdtContent", "ins", "moveTo", "customXml" ->
                body(element, kind, depth + 1);
            default -> {} // properties and marks
          }
        });
  }

  private void paragraph(Element paragraph, @Nullable BlockKind given) {
    text.open(given == null ? kind(paragraph) : given);
    content(paragraph, 0);
    text.append(" ");
    if (fields.isEmpty()) {
      text.closeLink();
    }
    text.close();
    List<Element> hung = new ArrayList<>(boxes);
    boxes.clear();
    hung.forEach(box -> body(box, null, 0));
  }

  /** The words of a paragraph or of a part of one. */
  private void content(Node parent, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    eachElement(
        parent,
        element -> {
          switch (element.getLocalName()) {
            case "r" -> run(element);
            case "hyperlink" -> {
              text.openLink(target(element));
              content(element, depth + 1);
              text.closeLink();
            }
            case "fldSimple" -> {
              text.openLink(link(attribute(element, "instr")));
              content(element, depth + 1);
              text.closeLink();
            }
            case "sdt" -> {
              if (!isPlaceHolder(element)) {
                content(element, depth + 1);
              }
            }
            case "ins", "moveTo", "smartTag", "sdtContent", "customXml", "dir", "bdo" ->
                content(element, depth + 1);
            default -> {} // properties, marks, and what was deleted or moved away
          }
        });
  }

  private void run(Element run) {
    Element properties = child(run, "rPr");
    boolean hidden = isOn(properties, "vanish") || isOn(properties, "webHidden");
    boolean raised = properties != null && isRaised(properties);
    eachElement(
        run,
        element -> {
          switch (element.getLocalName()) {
            case "fldChar" -> field(attribute(element, "fldCharType"));
            case "instrText" -> {
              if (!fields.isEmpty()) {
                fields.get(fields.size() - 1).instruction.append(words(element));
              }
            }
            case "AlternateContent", "drawing", "pict", "object" -> collectBoxes(element, 0);
            default -> {
              boolean shown = fields.stream().allMatch(f -> f.result);
              if (!hidden && shown) {
                words(element, raised);
              }
            }
          }
        });
  }

  private void words(Element element, boolean raised) {
    switch (element.getLocalName()) {
      case "t" -> {
        String words = words(element);
        boolean mark = raised && words.strip().matches("\\d{1,3}");
        text.append(mark ? RaisedNumber.write(text.tail(), words.strip(), false) : words);
      }
      case "tab" -> text.append(" ");
      case "br", "cr" -> text.lineBreak();
      case "noBreakHyphen" -> text.append("-");
      case "footnoteReference", "endnoteReference" ->
          text.append("[" + attribute(element, "id") + "]");
      default -> {} // pictures, positions, properties
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> fields.add(new Field());
      case "separate" -> {
        if (!fields.isEmpty()) {
          Field field = fields.get(fields.size() - 1);
          field.result = true;
          text.openLink(link(field.instruction.toString()));
        }
      }
      case "end" -> {
        if (!fields.isEmpty()) {
          fields.remove(fields.size() - 1);
          text.closeLink();
        }
      }
      default -> {}
    }
  }

  /** Word stores a box twice, for itself and for older programs: one of the two is read. */
  private void collectBoxes(Element element, int depth) {
    if (element.getLocalName().equals("txbxContent")) {
      boxes.add(element);
      return;
    }
    Element choice = child(element, "Choice");
    if (choice != null && choice.getElementsByTagNameNS("*", "txbxContent").getLength() > 0) {
      collectBoxes(choice, depth + 1);
    } else if (depth < DEEPEST) {
      eachElement(element, e -> collectBoxes(e, depth + 1));
    }
  }

  private static String link(String instruction) {
    Matcher link = LINK.matcher(instruction);
    return link.matches() ? link.group(1) : "";
  }

  private String target(Element hyperlink) {
    String id =
        hyperlink.getAttributeNS(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
    if (id.isEmpty()) {
      return "";
    }
    PackageRelationship relation = document.getPackagePart().getRelationship(id);
    return relation == null ? "" : relation.getTargetURI().toString();
  }

  private static boolean isPlaceHolder(Element control) {
    Element properties = child(control, "sdtPr");
    return isOn(properties, "showingPlcHdr");
  }

  private static boolean isRaised(Element properties) {
    Element align = child(properties, "vertAlign");
    return align != null && attribute(align, "val").equals("superscript");
  }

  /** A switch such as {@code w:vanish}, on unless its value says otherwise. */
  private static boolean isOn(@Nullable Element properties, String name) {
    Element element = properties == null ? null : child(properties, name);
    return element != null && !attribute(element, "val").matches("0|false|off");
  }

  private @Nullable BlockKind kind(Element paragraph) {
    Element properties = child(paragraph, "pPr");
    String style = properties == null ? "" : style(properties);
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
    boolean numbered = properties != null && child(properties, "numPr") != null;
    return numbered || style.startsWith("list") ? BlockKind.LIST_ITEM : null;
  }

  /** The style's name in lower case, or its id where it has no name. */
  private String style(Element properties) {
    Element named = child(properties, "pStyle");
    if (named == null) {
      return "";
    }
    String id = attribute(named, "val");
    XWPFStyle style = document.getStyles() == null ? null : document.getStyles().getStyle(id);
    String name = style == null || style.getName() == null ? id : style.getName();
    return name.toLowerCase(Locale.ROOT);
  }

  private static String words(Element element) {
    StringBuilder words = new StringBuilder();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      words.append(n instanceof CharacterData data ? data.getData() : "");
    }
    return words.toString();
  }

  private static String attribute(Element element, String name) {
    String value = element.getAttributeNS(element.getNamespaceURI(), name);
    return value.isEmpty() ? element.getAttribute(name) : value;
  }

  private static @Nullable Element child(Element parent, String name) {
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element && name.equals(element.getLocalName())) {
        return element;
      }
    }
    return null;
  }

  private static void eachElement(Node parent, Consumer<Element> action) {
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element && element.getLocalName() != null) {
        action.accept(element);
      }
    }
  }
}
