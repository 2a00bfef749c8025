package org.opedometer.input.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.EssayMetadata;
import org.opedometer.model.Hyperlink;
import org.opedometer.model.Span;
import org.opedometer.text.BlockSplitter;
import org.opedometer.text.Passage;

/**
 * Plain text in the making: blocks parted by a blank line, white space folded, links with their
 * places.
 */
public final class DocumentText {
  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Hyperlink> links = new ArrayList<>();
  private @Nullable BlockKind kind;
  private boolean open;
  private int start = -1;
  private boolean spaceDue;
  private String target = "";
  private int linkStart = -1;

  public boolean isOpen() {
    return open;
  }

  public boolean isEmpty() {
    return passages.isEmpty();
  }

  /** The last characters of the open block, for what depends on the word before. */
  public CharSequence tail() {
    return start < 0 ? "" : text.subSequence(start, text.length()) + (spaceDue ? " " : "");
  }

  public int length() {
    return text.length();
  }

  /** Begins a block; its kind is null where only the text can tell. */
  public void open(@Nullable BlockKind blockKind) {
    close();
    kind = blockKind;
    open = true;
  }

  /** Adds words to the open block. */
  public void append(String words) {
    words.codePoints().forEach(this::append);
  }

  private void append(int c) {
    if (c == '\u00AD' || c == '\uFEFF' || c == '\u200B') {
      return;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
      spaceDue = true;
      return;
    }
    if (start < 0) {
      text.append(text.isEmpty() ? "" : "\n\n");
      start = text.length();
    } else if (spaceDue && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    spaceDue = false;
    linkStart = !target.isEmpty() && linkStart < 0 ? text.length() : linkStart;
    text.appendCodePoint(c);
  }

  /** A line break inside the open block. */
  public void lineBreak() {
    if (start >= 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
      spaceDue = false;
    }
  }

  public void openLink(String address) {
    closeLink();
    target = WebAddress.link(address);
  }

  public void closeLink() {
    if (linkStart >= 0 && linkStart < text.length()) {
      links.add(new Hyperlink(new Span(linkStart, text.length()), target));
    }
    target = "";
    linkStart = -1;
  }

  /** Ends the open block; one without a visible character leaves no trace. */
  public void close() {
    String goesOn = target;
    closeLink();
    target = goesOn;
    if (start >= 0) {
      int end = text.length();
      while (text.charAt(end - 1) == '\n') {
        end--;
      }
      text.setLength(end);
      BlockKind marked = kind == null ? BlockSplitter.marked(text.substring(start)) : kind;
      passages.add(Passage.of(new Span(start, end), marked));
    }
    start = -1;
    spaceDue = false;
    open = false;
  }

  /** A whole block at once. */
  public void add(@Nullable BlockKind blockKind, String words) {
    open(blockKind);
    append(words);
    close();
  }

  /** What has been gathered, its blocks settled. */
  public Document document(EssayMetadata metadata, List<String> warnings) {
    close();
    String whole = text.toString();
    List<Block> blocks = BlockSplitter.settle(whole, passages);
    return new Document(whole, blocks, metadata, WebAddress.withPlain(whole, links), warnings);
  }
}
