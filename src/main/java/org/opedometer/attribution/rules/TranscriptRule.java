package org.opedometer.attribution.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.AttributionRule;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.model.Block;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Span;
import org.opedometer.model.Token;

/**
 * {@code TAPPER: ...}: each turn of a transcript belongs to the name before its colon. A name in
 * capitals needs no company; others make a transcript where two paragraphs begin so. Whoever speaks
 * bears a name, or a label that comes back and speaks of itself or to someone: {@code Cost: ...},
 * {@code Speed: ...} are headings.
 */
public final class TranscriptRule implements AttributionRule {
  private static final String ASIDE = "(?: \\([^)\\n]{1,30}\\))?";
  private static final Pattern CAPITALS =
      Pattern.compile("(\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3}" + ASIDE + ")(:)\\s+");
  private static final Pattern NAMED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}" + ASIDE + "|Q|A)(:)\\s+");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(note|notes|time|place|price|date|where|when|who|what|why|how|ingredients|update|correction|photo|image|video|source|sources|related|read"
              + " more|watch|listen|see also|editor'?s note|warning|ps|nb|tip|step|summary|"
              + "conclusion|background|sir|sirs|madam|dear( .*)?|(mon|tues|wednes|thurs|fri|satur|sun)day)");
  private static final Pattern ADDRESS = Pattern.compile("\\b(I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou)\\b");
  private static final double CONFIDENCE = .85;
  private static final int TURNS = 2;

  /** A turn's beginning. */
  private record Turn(Block block, Span name, Span colon, int words) {}

  @Override
  public List<Draft> find(AttributionContext context, List<Draft> found) {
    List<Block> blocks = context.essay().essay().blocks();
    Map<String, Label> labels = labels(context.text(), blocks);
    long named =
        blocks.stream()
            .filter(b -> b.kind().scored() && opens(NAMED, context.text(), b))
            .filter(b -> speaks(context, b, labels))
            .count();
    List<Draft> drafts = new ArrayList<>();
    boolean whole = isWhole(context.text(), blocks, named);
    for (Block block : blocks) {
      if (block.kind().scored()) {
        boolean speaks = speaks(context, block, labels);
        List<Turn> turns = speaks ? turns(context.text(), block, named >= TURNS) : List.<Turn>of();
        for (int i = 0; i < turns.size(); i++) {
          int end = i + 1 < turns.size() ? turns.get(i + 1).name().start() : block.span().end();
          add(drafts, context, turns.get(i), end);
        }
        boolean spoken = ADDRESS.matcher(block.span().in(context.text())).find();
        if (whole && spoken && turns.isEmpty() && !drafts.isEmpty()) {
          drafts.add(goingOn(drafts.remove(drafts.size() - 1), block));
        }
      }
    }
    return drafts;
  }

  /**
   * A word that opens paragraphs.
   *
   * @param times how many
   * @param talks whether one of them speaks of itself or to someone
   */
  private record Label(int times, boolean talks) {
    private Label and(Label other) {
      return new Label(times + other.times, talks || other.talks);
    }
  }

  private static Map<String, Label> labels(String text, List<Block> blocks) {
    Map<String, Label> labels = new HashMap<>();
    for (Block block : blocks) {
      boolean talks = ADDRESS.matcher(block.span().in(text)).find();
      label(text, block).ifPresent(l -> labels.merge(l, new Label(1, talks), Label::and));
    }
    return labels;
  }

  private static Optional<String> label(String text, Block block) {
    for (Pattern pattern : List.of(CAPITALS, NAMED)) {
      Matcher matcher = pattern.matcher(text).region(start(text, block), block.span().end());
      if (matcher.lookingAt()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  /** Whether the label that opens a paragraph is somebody: a person, or one that talks. */
  private static boolean speaks(
      AttributionContext context, Block block, Map<String, Label> labels) {
    Optional<String> found = label(context.text(), block);
    if (found.isEmpty()) {
      return true;
    }
    String word = found.get();
    int start = start(context.text(), block);
    Span name = new Span(start, start + word.length());
    List<Token> tokens =
        context.essay().sentenceAt(start).stream()
            .flatMap(s -> s.tokens().stream())
            .filter(t -> name.contains(t.span()) && t.isWord())
            .toList();
    boolean person = tokens.stream().anyMatch(t -> t.entity() == EntityKind.PERSON);
    boolean proper = !tokens.isEmpty() && tokens.stream().allMatch(t -> t.tag().equals("NNP"));
    Label label = labels.getOrDefault(word, new Label(1, false));
    boolean returns = label.times() >= TURNS;
    boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
    boolean dialogue = word.equals("Q") || word.equals("A");
    return person || proper || dialogue || capitals || returns && label.talks();
  }

  /** Whether a word before a colon only labels what follows: {@code NB}, {@code Update}. */
  public static boolean isLabel(String words) {
    return LABEL.matcher(words).matches();
  }

  /**
   * Where most paragraphs open with a name, one that does not, but speaks of itself or to someone,
   * is the last speaker's too.
   */
  private static boolean isWhole(String text, List<Block> blocks, long named) {
    long scored = blocks.stream().filter(b -> b.kind().scored()).count();
    long capitals =
        blocks.stream().filter(b -> b.kind().scored() && opens(CAPITALS, text, b)).count();
    long turns = Math.max(named, capitals);
    return turns >= TURNS && 2 * turns > scored;
  }

  private static Draft goingOn(Draft draft, Block block) {
    List<Span> content = new ArrayList<>(draft.content());
    content.add(block.span());
    return draft.withContent(content);
  }

  private static boolean opens(Pattern pattern, String text, Block block) {
    Matcher matcher = pattern.matcher(text).region(start(text, block), block.span().end());
    return matcher.lookingAt() && !LABEL.matcher(matcher.group(1)).matches();
  }

  /** Behind a mark that opens the paragraph. */
  private static int start(String text, Block block) {
    int start = block.span().start();
    return start < block.span().end() && "\"“".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
  }

  /** The turn that opens the block, and those in capitals that follow within it. */
  private static List<Turn> turns(String text, Block block, boolean transcript) {
    List<Turn> turns = new ArrayList<>();
    Pattern pattern = opens(CAPITALS, text, block) ? CAPITALS : NAMED;
    if (!opens(pattern, text, block) || pattern == NAMED && !transcript) {
      return turns;
    }
    Matcher matcher = pattern.matcher(text).region(start(text, block), block.span().end());
    while (matcher.find()) {
      boolean first = turns.isEmpty();
      boolean fresh = first || pattern == CAPITALS && isEnd(text, matcher.start());
      if (fresh && matcher.end() < block.span().end()) {
        turns.add(
            new Turn(
                block,
                new Span(matcher.start(1), matcher.end(1)),
                new Span(matcher.start(2), matcher.end(2)),
                matcher.end()));
      }
    }
    return turns;
  }

  private static boolean isEnd(String text, int at) {
    int i = at - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i >= 0 && i < at - 1 && ".?!\"”’'".indexOf(text.charAt(i)) >= 0;
  }

  private static void add(List<Draft> drafts, AttributionContext context, Turn turn, int end) {
    int last = end;
    while (last > turn.words() && Character.isWhitespace(context.text().charAt(last - 1))) {
      last--;
    }
    int sentence = context.essay().sentenceAt(turn.name().start()).map(s -> s.number()).orElse(1);
    if (last > turn.words()) {
      drafts.add(
          new Draft(
              sentence,
              List.of(turn.name()),
              -1,
              List.of(turn.colon()),
              List.of(new Span(turn.words(), last)),
              java.util.Optional.empty(),
              "transcript",
              CONFIDENCE));
    }
  }
}
