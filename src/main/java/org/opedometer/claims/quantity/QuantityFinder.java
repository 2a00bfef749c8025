package org.opedometer.claims.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.text.WordSet;

/**
 * Finds the numbers that measure something: amounts, shares, multiples, counts. Names and versions,
 * ages, dates, times of day, numbers of sections and phrases such as {@code two kinds of} are none.
 */
public final class QuantityFinder {
  private static final Pattern DIGITS =
      Pattern.compile("[+-]?\\d[\\d,]*(?:\\.\\d+)?(?:[kmbKMB]|bn|tn|m)?|\\d+/\\d+|\\d+[-–]\\d+");
  private static final Set<String> FRACTIONS =
      WordSet.of(
          "half third thirds quarter quarters fifth fifths sixth sixths seventh eighth "
              + "eighths ninth tenth tenths two-thirds three-quarters one-third one-quarter one-"
              + "half one-fifth two-fifths three-fifths four-fifths one-tenth");
  private static final Set<String> SCALES =
      WordSet.of(
          "hundred thousand million billion trillion dozen hundreds thousands millions "
              + "billions trillions dozens");
  private static final Set<String> MULTIPLES =
      WordSet.of("twice double triple twofold threefold fourfold fivefold tenfold thrice");
  private static final Pattern MULTIPLYING =
      Pattern.compile("double|triple|treble|quadruple|halve|quintuple");
  private static final Pattern NUMERALS =
      Pattern.compile(
          "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
              + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?");
  private static final Pattern TENS =
      Pattern.compile("twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety");
  private static final Pattern UNITS =
      Pattern.compile("one|two|three|four|five|six|seven|eight|nine");
  private static final Pattern NUMERAL_WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)?");
  private static final Pattern LABELLED =
      Pattern.compile(
          "section|chapter|version|number|no\\.?|page|pp?\\.|table|figure|article|room|line|route|highway|phase|grade|level|type|step|part|volume|vol\\.|title|item"
              + "|question|bus|terminal|platform|gate|channel|model|release|amendment|psalm|verse|act|scene|episode|season|rule|clause|schedule|appendix|form|exhibit|tier|class|category");
  private static final Set<String> FIGURATIVE =
      WordSet.of(
          "kind sort type thing way cheer reason word fun loaf battle story trouble joy "
              + "side question choice option");
  private final Sentence sentence;
  private final List<Quantity> found = new ArrayList<>();

  private QuantityFinder(Sentence sentence) {
    this.sentence = sentence;
  }

  /** All quantities in order, not overlapping. */
  public static List<Quantity> find(Sentence sentence) {
    QuantityFinder finder = new QuantityFinder(sentence);
    for (int i = 0; i < sentence.tokens().size(); ) {
      i = Math.max(i + 1, finder.at(i));
    }
    return finder.found;
  }

  /** Where a quantity that begins at token {@code from} ends, or {@code from}. */
  private int at(int from) {
    boolean currency =
        word(from).matches("[$£€¥]|us\\$|[a-z]{1,2}\\$") && isNumber(from + 1); // not in â€œ
    int to = currency ? from + 1 : from;
    boolean scale = false;
    while (isNumber(to)
        || (to > from && isHyphenated(to))
        || (to > from
            && (SCALES.contains(word(to))
                || (word(to).equals("a") && FRACTIONS.contains(word(to + 1)))))) {
      scale |= SCALES.contains(word(to));
      to +=
          SCALES.contains(word(to)) && word(to + 1).equals("of") && SCALES.contains(word(to + 2))
              ? 3
              : 1;
    }
    boolean article =
        to == from
            && word(from).matches("an?|every|each")
            && (SCALES.contains(word(from + 1)) || FRACTIONS.contains(word(from + 1)));
    boolean bare =
        to == from
            && (FRACTIONS.contains(word(from)) || SCALES.contains(word(from)) || isMultiple(from));
    if (article || bare) {
      to = from + (article ? 2 : 1);
      to +=
          SCALES.contains(word(to - 1)) && word(to).equals("of") && SCALES.contains(word(to + 1))
              ? 2
              : 0;
    } else if (to > from && FRACTIONS.contains(word(to)) && !word(to).equals("second")) {
      to++;
    }
    if (to == from || (!currency && excluded(from, to))) {
      return to;
    }
    double weight = currency ? 1 : Weigher.weight(this, from, to, article || bare, scale);
    if (weight > 0) {
      found.add(new Quantity(start(from), end(to), weight));
    }
    return to;
  }

  private int start(int from) {
    return from > 0 && word(from - 1).matches("[$£€¥]") ? from - 1 : from;
  }

  /** Takes a percent sign or a unit in. */
  private int end(int to) {
    if (word(to).equals("per") && word(to + 1).equals("cent")) {
      return to + 2;
    }
    return to < sentence.tokens().size()
            && (word(to).matches("%|percent|pc") || token(to).tag().equals("NNS"))
        ? to + 1
        : to;
  }

  private boolean isMultiple(int i) {
    if (MULTIPLYING.matcher(lemma(i)).matches() && token(i).is("V")) {
      return true;
    }
    return MULTIPLES.contains(word(i))
        && (word(i + 1).matches("as|the|that|what|its|their|his|her|those|this")
            || tag(i + 1).matches("JJR|RBR|CD"));
  }

  private boolean isNumber(int i) {
    return i < sentence.tokens().size()
        && (DIGITS.matcher(word(i)).matches()
            || (tag(i).equals("CD") && !SCALES.contains(word(i)))
            || NUMERALS.matcher(word(i)).matches());
  }

  /** The mark within {@code twenty-two}, which the tokenizer parts. */
  private boolean isHyphenated(int mark) {
    return word(mark).matches("[-–]")
        && TENS.matcher(word(mark - 1)).matches()
        && UNITS.matcher(word(mark + 1)).matches();
  }

  /** {@code Twelve Angry Hens}, {@code Five Lanterns smells}, {@code the Hundred Days' War}. */
  private boolean isNamed(int from, int to) {
    boolean capital =
        Character.isUpperCase(token(from).word().charAt(0))
            && to < size()
            && Character.isUpperCase(token(to).word().charAt(0));
    boolean name =
        from > 0 || tag(to + 1).equals("VBZ") || isCapital(to + 1) || tag(to).equals("NNP");
    return capital && NUMERAL_WORD.matcher(word(from)).matches() && name;
  }

  private boolean isCapital(int i) {
    return i < size() && Character.isUpperCase(token(i).word().charAt(0)) && token(i).is("N");
  }

  private boolean excluded(int from, int to) {
    String number = word(from);
    boolean named = from > 0 && to == from + 1 && isNameNumber(from);
    return named
        || isNamed(from, to)
        || word(from - 1).equals("#")
        || isGlued(from)
        || DatesAndAges.isDate(this, from, to)
        || DatesAndAges.isTime(this, from, to)
        || DatesAndAges.isAge(this, from, to)
        || (number.equals("one") && !isShare(from))
        || (from > 0
            && LABELLED.matcher(word(from - 1)).matches()
            && !tag(from - 1).startsWith("V"))
        || number.matches(
            "'?\\d+s|\\d+(st|nd|rd|th)|[a-z]+-\\d.*|.*-year-olds?|\\[?\\d+\\]|24/7|9/11")
        || (word(from - 1).equals("[") && word(to).equals("]"))
        || isFigurative(from, to);
  }

  /** {@code GPT-2, R1-0528}: the tail of a hyphenated name. */
  private boolean isGlued(int i) {
    if (i == 0 || token(i - 1).span().end() != token(i).span().start()) {
      return word(i).matches("-\\d.*") && i > 0 && token(i - 1).is("N");
    }
    String before = word(i - 1);
    boolean hyphen =
        before.matches("[-–]")
            && i > 1
            && token(i - 2).span().end() == token(i - 1).span().start()
            && word(i - 2).matches(".*\\p{L}.*")
            && !SCALES.contains(word(i - 2))
            && !NUMERALS.matcher(word(i - 2)).matches();
    return hyphen || before.matches(".*\\p{L}-?");
  }

  /**
   * {@code Windows 7}, {@code GPT 4}, {@code the Orlo 5 tablet}: a capitalised word before it that
   * is no month and no verb.
   */
  private boolean isNameNumber(int i) {
    Token before = token(i - 1);
    boolean capital =
        Character.isUpperCase(before.span().length() == 0 ? ' ' : before.word().charAt(0));
    boolean version = word(i).matches("\\d\\d?\\.\\d\\d?");
    boolean measured =
        (tag(i + 1).equals("NNS") && !version)
            || word(i + 1).matches("%|percent|per|million|billion|thousand|to|of|out|in");
    return capital
        && before.is("NN")
        && before.isWord()
        && !DatesAndAges.MONTHS.contains(word(i - 1))
        && !measured
        && !word(i).contains(",");
  }

  /** {@code one in nine}, {@code one child in nine}, {@code one out of}. */
  private boolean isShare(int i) {
    return (word(i + 1).matches("in|out|of")
            && tag(word(i + 1).equals("out") ? i + 3 : i + 2).equals("CD")
            && !word(i + 2).equals("a"))
        || (word(i + 2).equals("in") && tag(i + 3).equals("CD"))
        || SCALES.contains(word(i + 1))
        || FRACTIONS.contains(word(i + 1));
  }

  private boolean isFigurative(int from, int to) {
    String noun = lemma(to);
    boolean skipThe = word(to).matches("the|of") || tag(to).equals("DT");
    String after = skipThe ? lemma(to + 1) : noun;
    boolean hyperbole =
        word(from).equals("a")
            && SCALES.contains(word(from + 1))
            && (lemma(to).matches("time|mile|reason|screen|thing|word")
                || word(from - 1).matches("worth|in"));
    return hyperbole
        || (to - from == 1
            && FIGURATIVE.contains(after)
            && word(from).matches("[1-4]|one|two|three|four|half|third|quarter"));
  }

  int size() {
    return sentence.tokens().size();
  }

  String word(int i) {
    return i < 0 || i >= sentence.tokens().size() ? "" : token(i).word().toLowerCase(Locale.ROOT);
  }

  String lemma(int i) {
    return i < 0 || i >= sentence.tokens().size() ? "" : token(i).lemma().toLowerCase(Locale.ROOT);
  }

  String tag(int i) {
    return i < 0 || i >= sentence.tokens().size() ? "" : token(i).tag();
  }

  Token token(int i) {
    return sentence.token(i);
  }
}
