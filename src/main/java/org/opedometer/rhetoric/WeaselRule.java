package org.opedometer.rhetoric;

import java.util.Set;
import java.util.regex.Pattern;
import org.opedometer.model.Sentence;
import org.opedometer.rhetoric.rule.Frames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;

/** A claim laid at an unnamed source, in a sentence that cites none. */
final class WeaselRule extends PhraseRule {
  private static final String MANY =
      "(?:(?:some|many|most|several|certain|numerous|countless|other|leading|unnamed|recent|various|few|a"
          + " (?:growing |large )?number of|plenty of|a lot of|all|modern|serious|other|new) )*";
  private static final String SOURCE =
      "(?:some|many|most|others|people|folks|critics|experts|observers|insiders|sources|analysts|commentators|pundits|"
          + "scientists|researchers|historians|economists|psychologists|doctors|scholars|specialists|officials|opponents|supporters|sceptics|skeptics|parents|teachers|voters|those"
          + " in the know|studies|research|polls|surveys|data|science|"
          + "everyone|everybody|advocates|proponents|practitioners|detractors|reviewers"
          + "|fans|linguists|archaeologists|theologians|anthropologists|lawyers|academics|engineers|nutritionists|biologists|philosophers|rumou?r|(?:voices|figures|people|sources|insiders)"
          + " (?:in|within|close to) the [a-z]+|those)";
  private static final String ADVERB =
      "(?:(?:often|now|also|generally|widely|still|would|might|have|has|had|who|long|are|will|even|always|to)"
          + " )*";
  private static final String VERB =
      "(?:says?|saying|argued?|argues|claims?|claimed|believed?|believes|thinks?|thought|contends?|suggests?|suggested|insists?|"
          + "maintain(?:s|ed)?|contended|insisted|asserted|fears?|worry|wonder|suspect|assert|alleged?|agree|agreed|note|noted|notes|warn|warned|warns|shows?|shown|found|find|finds|indicates?|indicated|conclude|concluded|admit|admitted|tells?"
          + " us|report|whisper|expect|hold|feel|has it|estimate|predict|point"
          + " out|concede|confirm|suggesting)";
  private static final String JUDGES =
      "(?:critics|scholars|historians|experts|observers|commentators|opponents|supporters|proponents"
          + "|advocates|detractors|fans|skeptics|sceptics|analysts|reviewers|academics)";
  private static final String JUDGE =
      "(?:regard|regarded|consider|considered|describe|described|call|called|dismiss|dismissed"
          + "|question|questioned|dispute|disputed|debate|debated|doubt|doubted|disagree|disagreed"
          + "|speculate|speculated|attribute|attributed|credit|credited|blame|blamed|accuse|accused"
          + "|critici[sz]e|critici[sz]ed|praise|praised|interpret|interpreted|propose|proposed)";
  private static final String THOUGHT =
      "(?:thought|believed|said|argued|claimed|accepted|known|held|rumou?red|feared|understood|suggested|reported|assumed|"
          + "acknowledged|agreed|alleged|recogni[sz]ed|considered)";
  private static final Frames FRAMES =
      Frames.of(
          "weasel",
          "(?:leading )?"
              + MANY
              + SOURCE
              + " "
              + ADVERB
              + VERB
              + "(?! (?:hello|grace|no|yes|goodbye|in the|benefit) )",
          "leading [a-z]+ in the [a-z]+ " + ADVERB + VERB,
          "there are (?:those|some|many)(?: people)? who (?:[a-z]+ )?" + VERB,
          "it (?:is|was|has been|has long been) (?:[a-z]+ly |often |sometimes |now )?"
              + THOUGHT
              + "(?! in )",
          "(?:is|are|was|were|been|be) (?:often |widely |generally |commonly |sometimes |usually"
              + " |frequently |traditionally"
              + " )*(?:considered|regarded|thought|believed|viewed|seen|said|described)(?: by"
              + " (?:some|many|most|others|critics|experts|scholars|observers))",
          "(?:considered|regarded|believed|thought|viewed|seen) by"
              + " (?:some|many|most|others|critics|experts|scholars|observers|several|various)(?:"
              + " [a-z]+s)?",
          "(?:many|most|some|several|various|numerous)"
              + " (?:people|scholars|observers|critics|experts|historians|authors|commentators|analysts)"
              + " (?:also |still |often )?(?:consider|regard|see|view)",
          "according to (?:some |many |most"
              + " )?(?:experts|critics|sources|insiders|scientists|observers|reports|studies|researchers|analysts)",
          "(?:the )?word (?:on the street )?is(?= that)",
          "they (?:say(?! (?:hello|grace|no|yes|goodbye) )|(?:also )?claim that)",
          MANY + JUDGES + " " + ADVERB + JUDGE,
          "(?:a )?rumou?rs? (?:is|are|was|were|began|spread|circulated?)",
          "(?:popular culture|legend|tradition|folklore|myth|local lore|lore) has it",
          "according to (?:(?:the|a|one|some|local|popular|many|an old) )*"
              + "(?:legends?|myths?|tradition|folklore|lore|rumou?rs?)",
          "rumou?r has it");

  /** Marks of a citation: a year in brackets, a date of publication, a named paper. */
  private static final Pattern CITED =
      Pattern.compile(
          "\\((?:19|20)\\d\\d\\)|\\[\\d+]|\\b(?:by|in|from|of) [A-Z][\\w.]+ (?:\\(|in"
              + " (?:19|20)\\d\\d)|https?://|\\b(?:in|by) The [A-Z]");

  WeaselRule() {
    super(Tag.WEASEL, FRAMES);
  }

  @Override
  boolean holds(RhetoricContext context, Sentence sentence, TokenRange range) {
    String text = sentence.span().in(context.essay().text());
    if (CITED.matcher(text).find()) {
      return false;
    }
    String before = range.from() > 0 ? AbsoluteRule.lower(sentence.token(range.from() - 1)) : "";
    boolean definite =
        before.equals("the")
            || before.equals("these")
            || before.equals("his")
            || before.equals("her")
            || before.equals("who")
            || before.equals("what");
    String last = AbsoluteRule.lower(sentence.token(range.to() - 1));
    String next =
        range.to() < sentence.tokens().size() ? AbsoluteRule.lower(sentence.token(range.to())) : "";
    boolean sight = last.equals("seen") && Set.of("in", "on", "at", "along", "near").contains(next);
    boolean object = last.equals("claim") && next.endsWith("ing");
    boolean verb =
        sentence.token(range.to() - 1).is("NN")
            && !last.equals("experts")
            && range.rule().startsWith("frame");
    boolean bare =
        sentence.tokens().subList(range.from(), range.to()).stream()
                .noneMatch(t -> t.is("VB") || t.word().equals("according"))
            || last.equals("is")
            || Set.of("grace", "hello", "no", "yes", "goodbye").contains(next);
    return !(bare && range.rule().startsWith("lexicon"))
        && !definite
        && !object
        && !sight
        && !(verb && last.equals("say"));
  }
}
