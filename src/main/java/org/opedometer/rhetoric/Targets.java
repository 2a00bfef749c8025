package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.Pronouns;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.syntax.Syntax;
import org.opedometer.text.WordSet;

/**
 * The people that an essay speaks of, named or not, and whom of them a term is aimed at: the
 * subject of its clause, the noun it describes, the one it stands in apposition to.
 */
final class Targets {
  /** By words: how long a name is must not decide. */
  private static final Comparator<String> FULLER =
      Comparator.comparingInt(n -> n.split(" ").length);

  /** Endings of nouns for those who do or hold something. */
  private static final Pattern DOERS =
      Pattern.compile(".{2,}(?:er|or|ist|ian|crat|man|woman|eer)s");

  /** Nouns of that form for things. */
  private static final Set<String> THINGS =
      WordSet.of(
          "number paper letter matter order offer river power tower water weather winter summer "
              + "border corner dinner figure former latter factor sector vector error mirror "
              + "horror terror color favor labor computer printer quarter chapter counter header "
              + "server shoulder finger layer laser meter timber trailer sticker poster folder "
              + "filter flower shower barrier door floor motor encounter newsletter container "
              + "blunder disorder newspaper character disaster answer calculator detector "
              + "indicator monitor elevator tractor reactor");

  private static final int FARTHEST_SUBJECT = 5;

  /** A name where it stands, with the word before it. */
  private record Named(int start, String name, EntityKind kind, String before) {}

  private final RhetoricContext context;
  private final List<Named> names = new ArrayList<>();

  Targets(RhetoricContext context) {
    this.context = context;
    for (Sentence sentence : context.essay().sentences()) {
      collect(sentence.tokens());
    }
  }

  private void collect(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); ) {
      int to = i;
      EntityKind kind = tokens.get(i).entity();
      StringBuilder name = new StringBuilder();
      while (to < tokens.size() && isNamed(kind) && tokens.get(to).entity() == kind) {
        name.append(name.isEmpty() ? "" : " ").append(tokens.get(to).written());
        to++;
      }
      if (to > i) {
        String before = i == 0 ? "" : written(tokens.get(i - 1));
        names.add(new Named(tokens.get(i).span().start(), name.toString(), kind, before));
      }
      i = Math.max(to, i + 1);
    }
  }

  private static boolean isNamed(EntityKind kind) {
    return kind == EntityKind.PERSON || kind == EntityKind.ORGANISATION;
  }

  private static String written(Token token) {
    return token.written().toLowerCase(Locale.ROOT);
  }

  /** Whether a common noun stands for people: an office, a body, those who do something. */
  static boolean isGroupOrRole(RhetoricContext context, Token token) {
    if (!token.is("NN")) {
      return false;
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return context.words("roles").contains(lemma)
        || context.words("collectives").contains(lemma)
        || token.tag().equals("NNS")
            && DOERS.matcher(token.lower()).matches()
            && !THINGS.contains(lemma);
  }

  /**
   * Whom the term is aimed at: the fullest name that the essay gives, for an unnamed one the noun;
   * empty where it hits nobody. The grammar is asked for only where a candidate is near.
   */
  String of(Sentence sentence, TokenRange range) {
    List<Token> tokens = sentence.tokens();
    boolean candidate =
        tokens.stream()
            .anyMatch(
                t -> (t.index() < range.from() || t.index() >= range.to()) && of(t).isPresent());
    if (!candidate) {
      return "";
    }
    Syntax syntax = context.syntax(sentence);
    int head = head(syntax, range);
    return Stream.of(
            appositive(syntax, head),
            described(syntax, head),
            subject(syntax, head),
            possessor(syntax, head),
            object(syntax, head),
            agent(syntax, head))
        .filter(t -> t >= 0 && (t < range.from() || t >= range.to()))
        .flatMap(t -> of(tokens.get(t)).stream())
        .findFirst()
        .orElse("");
  }

  /** Whom the token names or stands for, empty for a thing. */
  private Optional<String> of(Token token) {
    if (isNamed(token.entity())) {
      return names.stream()
          .map(Named::name)
          .filter(n -> endsWith(n, token.written()) || startsWith(n, token.written()))
          .max(FULLER);
    }
    String word = written(token);
    if (Pronouns.ONE.contains(word)) {
      return before(token, EntityKind.PERSON);
    }
    if (Pronouns.THEY.contains(word)) {
      return before(token, EntityKind.ORGANISATION).or(() -> groupBefore(token));
    }
    return isGroupOrRole(context, token) ? Optional.of(bearer(token)) : Optional.empty();
  }

  /** The name of whoever holds a role by what the essay says, else the noun as it stands. */
  private String bearer(Token noun) {
    return names.stream()
        .filter(n -> !noun.tag().equals("NNS") && n.before().equals(written(noun)))
        .map(n -> fullest(n.name()))
        .findFirst()
        .orElse(noun.written());
  }

  /** The last common noun for several people before a token. */
  private Optional<String> groupBefore(Token token) {
    return context
        .essay()
        .sentenceAt(token.span().start())
        .flatMap(
            s ->
                Stream.of(s.number(), s.number() - 1)
                    .filter(n -> n > 0)
                    .flatMap(n -> groups(context.essay().sentence(n), token))
                    .findFirst());
  }

  private Stream<String> groups(Sentence sentence, Token before) {
    return sentence.tokens().stream()
        .filter(t -> t.span().start() < before.span().start())
        .filter(t -> t.tag().equals("NNS") && isGroupOrRole(context, t))
        .map(Token::written)
        .reduce((a, b) -> b)
        .stream();
  }

  private Optional<String> before(Token token, EntityKind kind) {
    return names.stream()
        .filter(n -> n.start() < token.span().start() && n.kind() == kind)
        .reduce((a, b) -> b)
        .map(n -> fullest(n.name()));
  }

  private String fullest(String name) {
    return names.stream().map(Named::name).filter(n -> endsWith(n, name)).max(FULLER).orElse(name);
  }

  private static boolean endsWith(String name, String word) {
    return name.equals(word) || name.endsWith(" " + word);
  }

  private static boolean startsWith(String name, String word) {
    return name.startsWith(word + " ");
  }

  /** The token of the term whose head lies outside. */
  private static int head(Syntax syntax, TokenRange range) {
    for (int i = range.from(); i < range.to(); i++) {
      int above = syntax.head(i);
      if (above < range.from() || above >= range.to()) {
        return i;
      }
    }
    return range.from();
  }

  private static int subject(Syntax syntax, int head) {
    int at = head;
    for (int steps = 0; at >= 0 && steps < FARTHEST_SUBJECT; steps++) {
      Optional<Integer> subject = syntax.subject(at);
      if (subject.isPresent()) {
        return subject.get();
      }
      if (!syntax.is(
          at,
          "advmod",
          "nmod",
          "dobj",
          "amod",
          "xcomp",
          "ccomp",
          "dep",
          "case",
          "conj",
          "det",
          "compound",
          "mark",
          "advcl")) {
        return -1;
      }
      at = syntax.head(at);
    }
    return -1;
  }

  private static int described(Syntax syntax, int head) {
    return syntax.is(head, "amod", "compound", "acl", "nn")
        ? syntax.head(head)
        : syntax.child(head, "compound").orElse(-1);
  }

  private static int appositive(Syntax syntax, int head) {
    return syntax.is(head, "appos") ? syntax.head(head) : syntax.child(head, "appos").orElse(-1);
  }

  private static int possessor(Syntax syntax, int head) {
    return syntax.child(head, "nmod:poss").orElse(-1);
  }

  private static int object(Syntax syntax, int head) {
    return syntax.token(head).is("VB") ? syntax.child(head, "dobj").orElse(-1) : -1;
  }

  /** Whoever does what a passive verb tells: {@code bought off by the builders} hits the bought. */
  private static int agent(Syntax syntax, int head) {
    return syntax.is(head, "nmod") && syntax.relation(head).equals("nmod:agent")
        ? syntax.subject(syntax.head(head)).orElse(-1)
        : -1;
  }
}
