package org.opedometer.rhetoric;

import java.util.Set;
import java.util.regex.Pattern;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.names.Names;
import org.opedometer.rhetoric.rule.Frames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.rhetoric.rule.WordLine;

/**
 * Weasel words in Wikipedia's wider sense: wording that leaves open how many, who or on whose
 * judgement, whether or not a claim is laid at anyone. The kinds are those of Ganter and Strube,
 * "Finding Hedges by Chasing Weasels" (2009): numerically underspecified phrases ({@code some
 * tenants}, {@code one of the mayor's}), passives and impersonal clauses without an agent ({@code
 * has been criticised}, {@code it is common to}), reputations that nobody is named for ({@code
 * best-known}). Not numbers told otherwise ({@code some 500}, {@code how many}).
 */
final class VagueReferenceRule extends PhraseRule {
  private static final String BE = "(?:is|are|was|were|be|been|being) ";
  private static final String ADVERBS =
      "(?:[a-z]+ly |also |often |still |now |long |not |in fact |sometimes |more |best |even |yet"
          + " )*";
  private static final String UNITS =
      " (?:hundred|thousand|million|dozen|more|seconds|minutes|hours|days|weeks|months|years|decades|inches|feet|yards|miles|met(?:re|er)s|(?:centi|milli|kilo)met(?:re|er)s)"
          + " ";
  private static final String GROUP =
      "(?:critics|scholars|historians|researchers|scientists|experts|commentators|observers"
          + "|reviewers|authors|fans|analysts|economists|academics|theorists|specialists)";
  private static final Frames FRAMES =
      Frames.of(
          "vague_reference",
          BE
              + ADVERBS
              + "(?:considered|regarded|viewed|perceived|deemed|believed|thought|alleged|rumou?red"
              + "|reputed|said|reported|suspected|presumed|hypothesi[sz]ed|supposed|claimed|hoped"
              + "|feared|assumed|speculated|argued|suggested|noted|critici[sz]ed|praised|acclaimed)",
          "(?<!having )been "
              + ADVERBS
              + "(?:seen|known|held|described|recogni[sz]ed|credited|cited|called|referred|proposed"
              + "|linked|associated|accused|compared|observed|shown|attributed)",
          BE
              + ADVERBS
              + "(?:described|seen|interpreted|cited|recogni[sz]ed|credited)(?= (?:as|by|with) )",
          "it (?:is|was) " + ADVERBS + "[a-z]+ (?:that|to|whether)",
          "it (?:is|was) "
              + ADVERBS
              + "(?:possible|common|usual|customary|rare|normal)(?= (?:, [a-z ]+ , )?for )",
          "(?:by|among|to|with) (?:[a-z]+ )?" + GROUP + "(?! (?:of|from|at|in|led) )",
          "(?:well|best|widely|little) (?:- )?known",
          "best (?:- )?selling",
          "(?:common|popular|widespread) (?:belief|practice|knowledge|view|opinion|misconception"
              + "|wisdom)",
          "one of (?:[a-z-]+ ){1,4}'s",
          "most (?:famous|famously|popular|notable|notably|important|influential|prominent"
              + "|significant|respected|celebrated|beautiful|original|acclaimed)",
          "most (?:[a-z]+s|[a-z-]+ [a-z]+s)",
          "most (?:other )?(?:people|men|women|children)",
          "most(?= (?:are|were|have|had|do|did|now|also) )",
          "most of the(?= (?!time |way )[a-z]+)",
          "an? (?:small|large|great|good|fair|vast|limited|significant|substantial|considerable|growing|increasing|sizea?ble|select)"
              + " (?:number|part|portion|proportion|amount|share|percentage|fraction|deal|minority|majority|many)(?="
              + " of | [a-z]+s )",
          "(?:renowned|famously|noted for)",
          "reputation (?:for|as)",
          "(?:critically acclaimed|critical acclaim|well (?:- )?received|mixed reviews|cult"
              + " (?:status|following))",
          "there (?:is|was|are|were|has been|have been) (?:[a-z]+ )?(?:debate|dispute|disagreement"
              + "|controversy|speculation|confusion|suspicions?|concerns?|claims|rumou?rs|suggestions"
              + "|indications|allegations|criticism|complaints|consensus|doubts?)",
          "(?<! the | these | those | its | his | her | their | our | my )"
              + "(?:a |only a |very |only |just a )?few(?!"
              + UNITS
              + ")(?= [a-z])",
          "(?:more|most) (?:commonly|often|frequently|widely|popularly)(?= (?:than not |, |known"
              + " |called |referred |seen |used as |associated |described |cited ))",
          "more often than not",
          "traditionally (?:taken|regarded|considered|seen|viewed|held|dated|believed|thought"
              + "|associated|attributed|ascribed)",
          "(?:traditionally|historically|typically|commonly)(?= ,)",
          "(?:very|quite|extremely|hugely|immensely|enormously|particularly) popular");
  private static final Set<String> QUANTITIES =
      Set.of("many", "some", "several", "numerous", "certain", "of", "few", "countless");
  private static final int LISTED = 7; // tokens behind a quantity in which its list begins
  private static final Pattern LIST =
      Pattern.compile(" (?:namely|i\\.e\\.|:|of (?:which|whom) (?:is|are|were)) ");
  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "POS", "CD");

  VagueReferenceRule() {
    super(Tag.WEASEL, "vague_reference", FRAMES);
  }

  @Override
  TokenRange extent(Sentence sentence, TokenRange range) {
    return new TokenRange(range.from(), range.to(), Strength.MILD, RhetoricMention.VAGUE_REFERENCE);
  }

  @Override
  boolean holds(RhetoricContext context, Sentence sentence, TokenRange range) {
    Token first = sentence.token(range.from());
    if (isDoneBySomeone(sentence, range.to()) || isListed(context, sentence, range)) {
      return false;
    }
    if (isTarget(sentence, range)) {
      return false;
    }
    return switch (AbsoluteRule.lower(first)) {
      case "some" -> !isNumber(sentence, range.to());
      case "others" -> !isNumber(sentence, range.from() - 1);
      case "most" -> isReputation(sentence, range) || !isSuperlative(sentence, range);
      default -> true;
    };
  }

  /** {@code several languages: Greek and Latin}: the sentence tells which they are. */
  private static boolean isListed(RhetoricContext context, Sentence sentence, TokenRange range) {
    if (!QUANTITIES.contains(AbsoluteRule.lower(sentence.token(range.to() - 1)))) {
      return false;
    }
    WordLine line = context.line(sentence);
    int to = Math.min(sentence.tokens().size(), range.to() + LISTED);
    String behind = line.text().substring(line.starts()[range.to()], line.starts()[to]);
    return LIST.matcher(' ' + behind).find();
  }

  @Override
  boolean isName(Sentence sentence, TokenRange range) {
    return super.isName(sentence, range) && !isOfKind(sentence, range);
  }

  /** {@code Many Lutheran parishes}: what is counted is no name. */
  private static boolean isOfKind(Sentence sentence, TokenRange range) {
    if (!QUANTITIES.contains(AbsoluteRule.lower(sentence.token(range.to() - 1)))
        || !Names.startsClause(sentence, range.from())) {
      return false;
    }
    int next = range.to() + 1;
    return next < sentence.tokens().size() && sentence.token(next).tag().equals("NNS");
  }

  /** {@code it is home to nine shops}: no clause is judged. */
  private static boolean isTarget(Sentence sentence, TokenRange range) {
    return sentence.token(range.to() - 1).word().equals("to")
        && AbsoluteRule.lower(sentence.token(range.from())).equals("it")
        && !(range.to() < sentence.tokens().size()
            && (sentence.token(range.to()).is("VB") || sentence.token(range.to()).is("RB")));
  }

  /** {@code was criticised by Ms Hale}: the agent is named, or was before. */
  private static boolean isDoneBySomeone(Sentence sentence, int by) {
    int size = sentence.tokens().size();
    if (by + 1 >= size
        || !sentence.token(by - 1).is("VB")
        || !sentence.token(by).word().equals("by")) {
      return false;
    }
    int agent = sentence.token(by + 1).word().equals("the") && by + 2 < size ? by + 2 : by + 1;
    return sentence.token(agent).is("NNP") || sentence.token(agent).is("PRP");
  }

  private static boolean isNumber(Sentence sentence, int index) {
    return index >= 0 && index < sentence.tokens().size() && sentence.token(index).is("CD");
  }

  /** {@code the most famous}: an adjective that tells what people hold, not what is. */
  private static boolean isReputation(Sentence sentence, TokenRange range) {
    return range.size() == 2 && !sentence.token(range.from() + 1).is("NN");
  }

  /** {@code the most trees}, {@code his most loyal friends}. */
  private static boolean isSuperlative(Sentence sentence, TokenRange range) {
    return range.from() > 0 && DETERMINERS.contains(sentence.token(range.from() - 1).tag());
  }
}
