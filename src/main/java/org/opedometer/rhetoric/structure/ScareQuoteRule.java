package org.opedometer.rhetoric.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.opedometer.model.Quotation;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.AuthorVoice;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.text.WordSet;

/**
 * A borrowed word or short term between marks, with no speaker: not titles, not words as words, not
 * slogans that are cited, not quotations. A plain noun between marks is the very thing. Reported
 * without its marks.
 */
public final class ScareQuoteRule implements RhetoricRule {
  private static final int MOST_WORDS = 4;
  private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "those");
  private static final int NAMED_REACH = 8;
  private static final Set<String> NAMED =
      WordSet.of(
          "word term name phrase title motto slogan nickname verb noun article letter tag "
              + "file password sign button key label badge slide plaque answer entry song play "
              + "film poem book novel essay chapter painting ship horse magazine course hit album "
              + "show called known");
  private static final Set<String> REPORTING =
      WordSet.of(
          "say tell describe write read mean name title mark sign spell type press use "
              + "speak dub define hear shout term begin label state argue claim add insist admit "
              + "warn reply tweet note according know translate respond announce testify conclude "
              + "report");
  private static final Pattern SPEECH = Pattern.compile(".*[,.!?;:]$");

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    String text = context.essay().text();
    for (Quotation quotation : context.essay().quotations()) {
      String inner = quotation.inner().in(text).strip();
      boolean brief = !inner.isEmpty() && inner.split("\\s+").length <= MOST_WORDS;
      Sentence sentence = context.essay().sentenceAt(quotation.span().start()).orElse(null);
      if (!brief
          || !quotation.closed()
          || quotation.continues()
          || sentence == null
          || !sentence.block().kind().scored()) {
        continue;
      }
      if (isBorrowed(context, sentence, quotation, inner)) {
        RhetoricMention found =
            context.mention(
                quotation.inner(),
                sentence,
                Tag.INSINUATION,
                Strength.MILD,
                "insinuation/scare-quotes",
                0.8);
        mentions.add(AuthorVoice.of(found));
      }
    }
    return mentions;
  }

  private static boolean isBorrowed(
      RhetoricContext context, Sentence sentence, Quotation quotation, String inner) {
    boolean named =
        Character.isUpperCase(inner.codePointAt(0))
            || inner.matches(".*\\d.*")
            || SPEECH.matcher(inner).matches()
            || inner.startsWith("to ");
    boolean wholeSentence = quotation.span().start() <= sentence.span().start();
    if (named || wholeSentence) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).span().end() <= quotation.span().start()) {
      at++;
    }
    boolean soCalled =
        at > 1
            && tokens.get(at - 1).lower().equals("called")
            && tokens.get(at - 2).word().equals("-");
    if (!soCalled
        && (at > 0 && NAMED.contains(tokens.get(at - 1).lower())
            || at > 1 && tokens.get(at - 2).lemma().equals("entry"))) {
      return false;
    }
    if (Set.of("type", "press", "spell", "enter").contains(tokens.get(0).lower())) {
      return false;
    }
    if (isCited(tokens, at)) {
      return false;
    }
    if (isThing(tokens, at, inner)) {
      return true;
    }
    for (Token token : tokens) {
      boolean outside = !quotation.span().contains(token.span());
      boolean before = token.index() < at;
      boolean passive =
          token.is("VBN")
              && token.index() > 0
              && tokens.get(token.index() - 1).lemma().equals("be");
      boolean right = token.span().start() > quotation.span().end() + 12;
      boolean reports =
          REPORTING.contains(token.lemma()) && token.is("VB")
              || token.word().equalsIgnoreCase("according");
      if (outside && reports && (before || !right && !passive && !token.lemma().equals("name"))) {
        return false;
      }
    }
    return !isCalled(tokens, at);
  }

  /** {@code his slogan: mitt, for "mend it"}; {@code the phrase of the day, "growth"}. */
  private static boolean isCited(List<Token> tokens, int at) {
    for (int i = at - 2; i >= Math.max(0, at - NAMED_REACH); i--) {
      boolean led = Set.of(":", ",", "of", "for", "was", "is").contains(tokens.get(i + 1).lower());
      if (led && NAMED.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** A word or two that a determiner makes a thing of: {@code their "reform"}. */
  private static boolean isThing(List<Token> tokens, int at, String inner) {
    int mark = at > 0 && !tokens.get(at - 1).isWord() ? at - 1 : at;
    boolean determined =
        mark > 0
            && (tokens.get(mark - 1).is("PRP$")
                || DEMONSTRATIVES.contains(tokens.get(mark - 1).lower())
                || tokens.get(mark - 1).is("DT") && at < tokens.size() && isPlural(tokens, at)
                || tokens.get(mark - 1).is("POS"));
    boolean verb = mark > 1 && tokens.get(mark - 2).is("VB") && isReport(tokens.get(mark - 2));
    return determined && !verb && inner.split("\\s+").length <= 2 && !isCalled(tokens, at);
  }

  /** Whether the marked words end in a plural noun. */
  private static boolean isPlural(List<Token> tokens, int at) {
    int i = tokens.get(at).isWord() ? at : at + 1;
    while (i < tokens.size() && tokens.get(i).is("JJ")) {
      i++;
    }
    return i < tokens.size() && tokens.get(i).tag().equals("NNS");
  }

  private static boolean isReport(Token token) {
    return REPORTING.contains(token.lemma()) || token.lemma().equals("call");
  }

  /** "He called the plan "reckless"" cites him; "they call it "progress"" mocks. */
  private static boolean isCalled(List<Token> tokens, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (tokens.get(i).lemma().equals("call")) {
        boolean mocking = i > 0 && Set.of("they", "we").contains(tokens.get(i - 1).lower());
        boolean soCalled = i > 1 && tokens.get(i - 1).word().equals("-");
        return !mocking && !soCalled;
      }
    }
    String before = at > 0 ? tokens.get(at - 1).lower() : "";
    return at > 0
        && (tokens.get(at - 1).is("CD")
            || before.equals("by")
            || before.equals("with")
            || before.equals(":")
            || before.equals("was"));
  }
}
