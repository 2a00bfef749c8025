package org.opedometer.attribution.counted;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.candidate.SyntaxLink;
import org.opedometer.attribution.model.VectorShortener;
import org.opedometer.heads.FeatureHasher;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.SparseFeatures;
import org.opedometer.lexicon.LexiconEntry;
import org.opedometer.model.Attribution;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.syntax.TokenVectors;
import org.opedometer.text.WordFinder;

/**
 * What tells whether an attribution is a statement: its words and grammar as sparse features; how
 * sure it was found and the shortened vectors of its cue, source and content as dense ones. Names
 * are read by their kind only.
 */
public final class CountedFeatures {
  /** Raised whenever the features change, so that old model files are refused. */
  public static final int VERSION = 1;

  /** Of the sparse features. */
  public static final FeatureHasher HASHER = new FeatureHasher(14);

  private static final int NUMBERS = 2;
  private static final double CERTAIN = .01;

  private final AttributionView view;
  private final SparseFeatures features = new SparseFeatures(HASHER);

  private CountedFeatures(AttributionView view) {
    this.view = view;
  }

  /**
   * @param shortener of the model that found the attribution; null to do without vectors
   */
  public static FeatureVector of(
      AttributionContext context,
      Draft draft,
      Attribution attribution,
      @Nullable VectorShortener shortener) {
    return of(AttributionView.of(context, draft, attribution), shortener);
  }

  static FeatureVector of(AttributionView view, @Nullable VectorShortener shortener) {
    CountedFeatures made = new CountedFeatures(view);
    made.cue();
    made.source();
    made.content();
    made.sentence();
    return made.features.with(made.dense(shortener));
  }

  private float[] dense(@Nullable VectorShortener shortener) {
    double p = Math.min(1 - CERTAIN, Math.max(CERTAIN, view.draft().confidence()));
    float[] numbers = {(float) Math.log(p / (1 - p)), (float) Math.log1p(words())};
    if (shortener == null) {
      return numbers;
    }
    int length = shortener.components().length();
    float[] dense = Arrays.copyOf(numbers, NUMBERS + 3 * length);
    TokenVectors vectors = view.context().essay().vectors(view.sentence()).orElse(null);
    if (vectors != null) {
      int[] tokens = {view.cue(), view.source(), view.content()};
      for (int i = 0; i < tokens.length; i++) {
        if (tokens[i] >= 0) {
          float[] one = shortener.of(vectors, tokens[i]);
          System.arraycopy(one, 0, dense, NUMBERS + i * length, length);
        }
      }
    }
    return dense;
  }

  private int words() {
    int words = 0;
    for (Span span : view.draft().content()) {
      words += WordFinder.find(view.context().text(), span).size();
    }
    return words;
  }

  private String kind() {
    return view.draft()
        .cueEntry()
        .map(e -> e.attribute("kind") + "/" + e.attribute("class"))
        .orElse("-");
  }

  private void cue() {
    int cue = view.cue();
    String lemma = view.lemma(cue);
    features
        .add(1, view.draft().rule())
        .add(2, lemma)
        .add(3, kind())
        .add(4, view.tag(cue))
        .add(5, view.attribution().cueClass().name(), kind())
        .add(6, view.lemma(view.cueTo()), kind())
        .add(7, view.tag(view.cueTo()))
        .add(8, view.lemma(view.cueFrom() - 1))
        .add(9, view.tag(view.cueFrom() - 1), view.tag(cue));
    features.add(
        10, view.draft().cueEntry().map((LexiconEntry e) -> e.attribute("polarity")).orElse("-"));
    features.add(11, view.isDenied() + "/" + view.isImperative());
    for (int i = Math.max(0, view.cueFrom()); i < view.cueTo(); i++) {
      if (i != cue) {
        features.add(12, view.lemma(i)).add(13, view.tag(i));
      }
    }
    if (cue >= 0) {
      features
          .add(14, view.syntax().relation(cue))
          .add(15, view.lemma(view.syntax().head(cue)), view.syntax().relation(cue));
      view.syntax().child(cue, "mark", "advmod").ifPresent(m -> features.add(16, view.lemma(m)));
      boolean quoted = view.context().isQuoted(view.sentence(), cue);
      features.add(17, String.valueOf(quoted));
      for (int child : view.syntax().children(cue)) {
        features.add(18, view.syntax().relation(child), kind());
      }
    }
  }

  private void source() {
    Attribution a = view.attribution();
    int head = view.source();
    String type = a.source().type().name();
    features
        .add(20, type)
        .add(21, a.source().form().name(), type)
        .add(22, type, kind())
        .add(23, type, view.lemma(view.cue()))
        .add(24, String.valueOf(a.source().identifiability()))
        .add(25, a.source().form().name(), kind());
    if (head >= 0) {
      boolean named = view.tag(head).startsWith("NNP");
      features
          .add(26, named ? "NAME" : view.lemma(head))
          .add(27, view.tag(head))
          .add(28, view.sentence().token(head).entity().name())
          .add(29, view.lemma(view.sourceFrom()))
          .add(30, SyntaxLink.of(view.syntax(), head, Math.max(0, view.cue())));
    }
    features.add(31, view.isNobody() ? "nobody" : "some", view.source() < 0 ? "away" : "here");
  }

  private void content() {
    Attribution a = view.attribution();
    String mode = a.mode().name();
    String clause = view.content() < 0 ? "away" : String.valueOf(view.hasClause());
    int words = words();
    String size =
        words < 3 ? String.valueOf(words) : words < 6 ? "few" : words < 12 ? "some" : "many";
    features
        .add(40, mode)
        .add(41, mode, kind())
        .add(42, mode, view.lemma(view.cue()))
        .add(43, clause, mode)
        .add(44, clause, kind())
        .add(45, clause, view.lemma(view.cue()))
        .add(46, size, mode)
        .add(47, size, clause)
        .add(48, view.lemma(view.contentFrom()))
        .add(49, view.tag(view.contentFrom()), kind())
        .add(50, view.tag(view.contentFrom()), view.lemma(view.cue()))
        .add(51, String.valueOf(Math.min(3, a.contentSpans().size())), mode);
    if (view.content() >= 0) {
      String link = SyntaxLink.of(view.syntax(), view.content(), Math.max(0, view.cue()));
      features
          .add(52, link)
          .add(53, link, kind())
          .add(54, link, view.lemma(view.cue()))
          .add(55, view.tag(view.content()), link)
          .add(56, view.content() < view.cue() ? "before" : "behind", mode);
      boolean titled = view.tag(view.content()).startsWith("NNP");
      features.add(57, titled ? "NAME" : view.lemma(view.content()));
    }
    features.add(58, a.source().type().name(), clause).add(59, a.source().type().name(), mode);
  }

  private void sentence() {
    Sentence sentence = view.sentence();
    int last = sentence.tokens().size() - 1;
    String end = view.word(last).equals("''") ? view.word(last - 1) : view.word(last);
    features
        .add(70, sentence.block().kind().name())
        .add(71, end.equals("?") ? "asked" : "told", kind())
        .add(72, view.tag(0))
        .add(73, view.lemma(0))
        .add(74, view.context().outside(sentence), view.attribution().mode().name());
    boolean supposed =
        sentence.tokens().stream()
            .limit(Math.max(0, view.cueFrom()))
            .anyMatch(t -> t.lemma().matches("(?i)if|suppose|imagine|would|could|might|may|will"));
    features.add(75, String.valueOf(supposed), kind());
  }
}
