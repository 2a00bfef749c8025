package org.opedometer.rhetoric;

import org.opedometer.model.Sentence;
import org.opedometer.names.Names;
import org.opedometer.rhetoric.rule.Citation;
import org.opedometer.rhetoric.rule.Frames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;

/** Nation, group or virtue given as the reason. */
final class ValueAppealRule extends PhraseRule {
  private static final String KIN =
      "(?:children|grandchildren|kids|daughters|sons|families|parents|grandparents)";
  private static final String LAND =
      "(?:nation|country|people|land|republic|state|city|town|port|county|valley|island|homeland|motherland|fatherland)";
  private static final String GOOD =
      "(?:real|true|good|decent|honest|hard -"
          + " working|hard-working|hardworking|ordinary|patriotic|freedom -"
          + " loving|freedom-loving|god - fearing|loyal|ordinary , decent|law -"
          + " abiding|civilised|civilized)";
  private static final Frames FRAMES =
      Frames.of(
          "value_appeal",
          "for the (?:sake|good|love|future|honou?r) of (?:our|the|this|all) [a-z]+",
          "(?<=, )for our " + KIN,
          "for (?:our )?(?:future generations|" + KIN + " and)",
          "for (?:god|king|queen|crown) and country",
          "for the (?:motherland|fatherland|homeland)",
          "(?:real|true) (?:[a-z]+(?:ans|ish|ese|men|women|s))(?="
              + " (?:do|would|pay|know|are|stand|never|love|keep|want|will|understand|believe|don't))",
          "true patriots?",
          "any true [a-z]+",
          "no true [a-z]+(?: [a-z]+)?",
          "good (?:christians|muslims|jews|hindus|catholics|citizens|parents|neighbours|americans)(?="
              + " (?:keep|do|know|pay|stand|would|never|help))",
          "our (?:[a-z-]+ ){0,3}(?:way of life|values|traditions|heritage|forefathers died"
              + " for|ancestors|democracy|flag|freedoms|sacred duty|god - given rights|founding"
              + " principles)",
          "(?:our )?god - given rights?",
          "our proud [a-z]+",
          "our boys (?:and girls )?did not die",
          "this is a (?:christian|free|civilised|civilized|proud|decent|great|democratic)"
              + " (?:country|nation|land)",
          "as (?:a )?(?:decent|civilised|moral|christian|free|proud)"
              + " (?:people|nation|country|society)",
          "as a nation of [a-z]+",
          "in the name of (?:freedom|liberty|god|justice|decency|humanity|democracy|our [a-z]+|the"
              + " [a-z]+)",
          "in the spirit of our [a-z]+",
          "the (?:honou?r|soul|dignity|spirit|blood|heroes|sons|pride) of (?:our|the|this)(?:"
              + " great)? (?!novel|film|book|story)[a-z]+(?: is at stake)?",
          "(?:it is )?a matter of (?:national|local|family) (?:pride|honou?r)",
          "(?:the )?(?:"
              + GOOD
              + ") (?:people|folk|families|citizens|men and women|nation|society|patriots)(?:"
              + " (?:of|in) this [a-z]+| everywhere)?(?= [a-z]+ )",
          "to the fallen",
          "family values(?= )",
          "un - (?:british|american|christian|australian|canadian|irish|french)",
          "un-(?:british|american|christian|australian|canadian|irish|french)",
          "(?:justice|decency|honou?r|humanity|conscience|common decency|morality|freedom)"
              + " (?:demands|requires|dictates|compels)",
          "it is the [a-z]+ way",
          "what makes us [a-z]+",
          "(?:it 's |it is )?what being [a-z]+ means",
          "every (?:loyal|true|patriotic|decent) [a-z]+",
          "think of the children",
          "the patriotic (?:choice|thing|duty)",
          "everything (?:this|our) (?:nation|country|city|party|town) stands for",
          "the [a-z]+ have always been free",
          "motherhood itself",
          "(?:the )?(?:brave )?sons of this [a-z]+",
          "this great (?:nation|country|land|city)(?: of ours)?",
          "our forefathers died for",
          "(?:we owe it )?to (?:our|the)"
              + " (?:fallen|children|ancestors|forefathers|grandchildren|dead)(?= to )",
          "real americans",
          "the dignity of the [a-z]+");

  ValueAppealRule() {
    super(Tag.VALUE_APPEAL, FRAMES);
  }

  @Override
  boolean holds(RhetoricContext context, Sentence sentence, TokenRange range) {
    String first = AbsoluteRule.lower(sentence.token(range.from()));
    String last = AbsoluteRule.lower(sentence.token(range.to() - 1));
    String next =
        range.to() < sentence.tokens().size() ? AbsoluteRule.lower(sentence.token(range.to())) : "";
    boolean kin =
        first.equals("our") && range.size() == 2 && last.matches("children|kids|families|parents");
    boolean literal = last.equals("generations") && next.equals("of");
    return (range.size() > 1 || first.startsWith("un-"))
        && !kin
        && !literal
        && !Citation.isIn(context, sentence);
  }

  @Override
  boolean isName(Sentence sentence, TokenRange range) {
    return range.from() > 0
        && range.size() < 3
        && Names.isNamed(sentence, range.from(), range.to());
  }
}
