package org.opedometer.rhetoric.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.names.ProperNames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.text.WordSet;

/** Commands to the reader: a clause that begins with the bare verb and has no subject. */
public final class ImperativeRule implements RhetoricRule {
  private static final Set<String> LEADS =
      Set.of("please", "so", "just", "then", "and", "but", "now", "instead", "always", "never");
  private static final Set<String> VERBS =
      WordSet.of(
          "consider ask look think imagine remember take read vote compare suppose stop "
              + "note spare forget go picture call recall walk tell write judge notice bear try "
              + "sign open check wait say put keep make name watch give visit see show mark turn "
              + "listen treat eat join buy follow leave hold learn let believe trust do get come "
              + "speak bring demand pay build ban save end start talk count pick choose mind");

  /** Bare verbs that open thanks, wishes and oaths. */
  private static final Set<String> WISHES =
      WordSet.of("thank bless praise damn fuck long welcome god heaven");

  private static final Set<String> OBJECTS =
      WordSet.of("DT PRP PRP$ IN TO WP WRB WDT RB CD RP EX JJR VBG WP$");

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      int start = start(sentence);
      if (start >= 0 && !context.touchesQuotation(sentence.token(start).span())) {
        Span span = new Span(sentence.token(start).span().start(), sentence.span().end());
        mentions.add(
            context.mention(
                span, sentence, Tag.IMPERATIVE, Strength.MILD, "imperative/command", 0.85));
      }
    }
    return mentions;
  }

  /** Where the command begins, -1 where there is none. */
  private static int start(Sentence sentence) {
    int size = sentence.tokens().size();
    if (sentence.token(size - 1).word().equals("?")) {
      return -1;
    }
    if (isCommand(sentence, 0) && !WISHES.contains(sentence.token(0).lower())) {
      return 0;
    }
    boolean condition = Set.of("if", "when", "before").contains(sentence.token(0).lower());
    for (int i = 2; condition && i < size - 1; i++) {
      if (sentence.token(i).word().equals(",")) {
        return isCommand(sentence, i + 1) ? i + 1 : -1; // behind a main clause it is an infinitive
      }
    }
    return -1;
  }

  private static boolean isCommand(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    int i = from;
    while (i < tokens.size() - 1
        && (LEADS.contains(tokens.get(i).lower())
            || tokens.get(i).word().equals(",") && i > from)) {
      i++;
    }
    if (i + 1 >= tokens.size()) {
      return false;
    }
    String verb = tokens.get(i).lower();
    Token next = tokens.get(i + 1);
    if (verb.equals("do") || verb.equals("don")) {
      return isNegated(tokens, i);
    }
    boolean base = tokens.get(i).tag().equals("VB") || tokens.get(i).tag().equals("VBP");
    if (!base && !VERBS.contains(verb)
        || next.is("VBD")
        || next.is("VBZ")
        || next.is("MD")
        || next.word().equals("-")) {
      return false;
    }
    if (tokens.get(i).is("VBG")
        || tokens.get(i).is("VBD")
        || i > from && tokens.get(i).is("NNP")
        || verb.equals("be") && next.lower().equals("that")) {
      return false;
    }
    if (verb.equals("let") && !base && !next.is("PRP")) {
      return next.is("DT");
    }
    if (isNounPhrase(tokens, i)) {
      return false;
    }
    boolean object = OBJECTS.contains(next.tag()) || !next.isWord() && !next.word().equals(",");
    return base && !hasVerbAfterNouns(tokens, i + 1) && !(next.is("NNP") && tokens.get(i).is("NNP"))
        || object && VERBS.contains(verb) && !(next.is("CD") && verb.equals("note"));
  }

  private static boolean isNegated(List<Token> tokens, int i) {
    String next = tokens.get(i + 1).lower();
    boolean not = next.equals("n't") || next.equals("n’t") || next.equals("not");
    return not
        && i + 2 < tokens.size()
        && !tokens.get(i + 2).is("PRP")
        && !tokens.get(i + 2).is("DT");
  }

  /**
   * "Open fields lie", "Note 4 gives", "Look and Learn was": what looks like a verb begins a noun
   * phrase or a title.
   */
  private static boolean isNounPhrase(List<Token> tokens, int i) {
    if (i + 2 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    Token third = tokens.get(i + 2);
    boolean plural =
        next.is("NNS") && (third.is("VB") || third.is("MD"))
            || next.is("NN")
                && third.tag().equals("NNS")
                && i + 3 < tokens.size()
                && !tokens.get(i + 3).is("DT");
    boolean numbered = next.is("CD") && third.is("VBZ");
    boolean title = next.is("CC") && ProperNames.isCapital(third);
    boolean named =
        next.is("DT")
            && third.is("NNP")
            && i + 3 < tokens.size()
            && (tokens.get(i + 3).is("VBD") || tokens.get(i + 3).is("VBZ"));
    return plural || numbered || title || named || next.is("PRP") && third.tag().equals("NNS");
  }

  /** "Call centres employ": the first word is part of a subject. */
  private static boolean hasVerbAfterNouns(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && tokens.get(i).is("NN")) {
      i++;
    }
    return i > from
        && i < tokens.size()
        && (tokens.get(i).is("VBD")
            || tokens.get(i).is("VBZ")
            || tokens.get(i).is("VBP")
            || tokens.get(i).is("MD"));
  }
}
