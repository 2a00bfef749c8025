package org.opedometer.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.DependencyGraph;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayMetadata;
import org.opedometer.model.Hyperlink;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.text.QuotationFinder;

/**
 * Makes an essay of a specification's text: paragraphs parted by blank lines, notes and links as a
 * reader finds them.
 */
public final class SpecEssay {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\((https?://[^)\\s]+)\\)");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)\\]]+");
  private static final Pattern NOTE = Pattern.compile("^\\[\\^?\\d+\\].*", Pattern.DOTALL);

  private SpecEssay() {}

  /** The essay that a reader would make of {@code text}. */
  public static Essay of(String text) {
    StringBuilder plain = new StringBuilder();
    List<Hyperlink> links = new ArrayList<>();
    int at = 0;
    for (Matcher m = LINK.matcher(text); m.find(); at = m.end()) {
      plain.append(text, at, m.start());
      links.add(
          new Hyperlink(
              new Span(plain.length(), plain.length() + m.group(1).length()), m.group(2)));
      plain.append(m.group(1));
    }
    plain.append(text.substring(at));
    String all = plain.toString();
    for (Matcher m = ADDRESS.matcher(all); m.find(); ) {
      links.add(new Hyperlink(new Span(m.start(), m.end()), m.group()));
    }
    return new Essay(
        "spec", "spec.txt", "0", all, EssayMetadata.EMPTY, "en", blocks(all), links, List.of());
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int paragraph = 0;
    int at = 0;
    for (String piece : text.split("\n\n")) {
      int start = text.indexOf(piece, at);
      at = start + piece.length();
      boolean note = NOTE.matcher(piece).matches();
      paragraph += note ? 0 : 1;
      BlockKind kind = note ? BlockKind.FOOTNOTE : BlockKind.BODY;
      blocks.add(new Block(blocks.size(), kind, note ? 0 : paragraph, new Span(start, at)));
    }
    return blocks;
  }

  /** {@code text} annotated by the real annotator. */
  public static AnnotatedEssay annotated(String text) {
    Essay essay = of(text);
    AnnotatedEssay plain = SpecAnnotator.annotate(essay.text());
    List<Sentence> sentences = plain.sentences().stream().map(s -> placed(s, essay)).toList();
    return new AnnotatedEssay(
        essay, sentences, QuotationFinder.find(essay), new Reuse(plain), null);
  }

  private static Sentence placed(Sentence s, Essay essay) {
    Block block = essay.blocks().get(s.block().number());
    return new Sentence(
        s.number(), block, s.span(), s.tokens(), s.tree(), s.sentiment(), s.fallback());
  }

  /** Graphs of an essay annotated before. */
  private record Reuse(AnnotatedEssay plain) implements Annotator {
    @Override
    public List<Sentence> annotate(Block block, String text) {
      throw new UnsupportedOperationException("all is annotated");
    }

    @Override
    public DependencyGraph dependencies(Sentence sentence) {
      return plain.graph(plain.sentence(sentence.number()));
    }
  }
}
