package org.opedometer.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.corenlp.CoreNlpAnnotator;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayMetadata;
import org.opedometer.model.Span;
import org.opedometer.names.Neutralizer;
import org.opedometer.text.QuotationFinder;

/** Annotates short texts for specifications, with one set of models for all tests of a run. */
public final class SpecAnnotator {
  private static final CoreNlpAnnotator ANNOTATOR =
      new CoreNlpAnnotator(new Neutralizer(SpecLexicons.all()));
  private static final Pattern BLOCK = Pattern.compile("(?s)\\S.*?(?=\\n\\s*\\n|\\z)");

  private SpecAnnotator() {}

  /** The annotator that all tests of a run share. */
  public static Annotator annotator() {
    return ANNOTATOR;
  }

  /** A text whose blocks are parted by blank lines, all of them body paragraphs. */
  public static AnnotatedEssay annotate(String text) {
    return annotate(text, false);
  }

  /**
   * A text whose blocks are parted by blank lines.
   *
   * @param titled whether its first block is the title
   */
  public static AnnotatedEssay annotate(String text, boolean titled) {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text);
    int paragraph = 0;
    while (matcher.find()) {
      boolean title = titled && blocks.isEmpty();
      paragraph += title ? 0 : 1;
      blocks.add(
          new Block(
              blocks.size(),
              title ? BlockKind.TITLE : BlockKind.BODY,
              title ? 0 : paragraph,
              new Span(matcher.start(), matcher.end())));
    }
    Essay essay =
        new Essay(
            "spec", "spec.txt", "", text, EssayMetadata.EMPTY, "en", blocks, List.of(), List.of());
    return new AnnotatedEssay(
        essay,
        new SentenceReader(ANNOTATOR).read(essay, QuotationFinder.find(essay), Workers.ONE),
        QuotationFinder.find(essay),
        ANNOTATOR,
        null);
  }
}
