package org.opedometer.rhetoric.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Strength;
import org.opedometer.names.ProperNames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;

/**
 * Questions that assert their answer: in the author's voice, not answered by what follows, not put
 * in an interview (Bhattasali et al. 2015 found the next sentence as telling as the form).
 */
public final class QuestionRule implements RhetoricRule {
  private static final Pattern INTERVIEW =
      Pattern.compile("^(?:Q|A|Interviewer|Journalist|Reporter|Moderator|Host)\\s*[:.]");
  private static final Pattern ANSWER =
      Pattern.compile(
          "^(?:yes|no|not (?:this|yet|at)|it"
              + " (?:is|was|did|does|will|has|had|opens|stands|found|cost|takes|costs|knew)|they"
              + " (?:are|were|did|do)|there (?:is|are|will|was|were)|he (?:did|does|is|was)|she"
              + " (?:did|does|is|was)|on the|in (?:19|20)\\d\\d|a |an |her name|his name|according"
              + " to|only those|fill in|about |some |four|the"
              + " (?:court|county|bill|trials|beams|northern|first))\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STRONG_FORM =
      Pattern.compile(
          "^(?:and |but |so |then )?(?:who (?:does|would|could|can|are we|needs?|among|benefits)|is"
              + " ?n[o']t|are"
              + " ?n[o']t|(?:do|does|did|have|has|had|would|could|should|is|are|was|were|can|will)n['’]t|why"
              + " (?:should|would|bother|not|build|on earth|is it always)|how (?:many"
              + " more|can|could|dare|long must)|what (?:kind|sort) of|what (?:use|good) is|since"
              + " when|must we|is it too much|are we (?:to|not|really)|do we (?:really|want)|can"
              + " (?:anyone|we)|would (?:any|you)|need i|have they no|does it take|what next|what"
              + " is an? \\S+ without|what did we get|who are they|when did \\S+ become|really).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_FOR_FACT =
      Pattern.compile(
          "^(?:so |and )?(?:which|whose turn|how (?:does|do i|old|much)|when (?:does|is|was)|where"
              + " (?:is|are)|can i|what (?:is the|time|makes))\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_READER =
      Pattern.compile("^do you have (?:a|an|any)\\b.*", Pattern.CASE_INSENSITIVE);

  /** Questions that only lead on to what is told next. */
  private static final Pattern LEADS_ON =
      Pattern.compile(
          "^(?:and |so |but )*(?:(?:do )?you know what(?: else)?|guess what|know what|you know why"
              + "|the (?:result|reason|answer|upshot|problem|catch|lesson|outcome|solution)|so what"
              + " (?:happened|did i do)|what happened(?: next| then)?|remember)\\s*\\?.*",
          Pattern.CASE_INSENSITIVE);

  /**
   * Answers that begin with assent, denial or manner: {@code Not really, no}; {@code By accident}.
   */
  private static final Pattern ANSWERS_AT_ONCE =
      Pattern.compile(
          "^(?:(?:oh |well |probably |maybe |perhaps |sadly |of course |absolutely |certainly"
              + " |hardly )?,? ?(?:yes|no|nope|yep|yeah)\\b|not (?:really|quite|at"
              + " all|much|always|often|by|yet|this|in)\\b|by \\w+(?:ing)?\\b|because |to \\w+"
              + " |with \\w+ |sometimes\\b|of course\\b|i (?:do|did|am|was|have|had)\\b(?!"
              + " not)|sure\\b|simple\\b|easy\\b|that (?:is|was) (?:easy|simple)).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Questions about what the author alone knows; whatever follows answers them. */
  private static final Pattern ASKS_OWN =
      Pattern.compile(
          "^(?:and |so |but )?(?:how|why|when|where|what) (?:did|do|was|am|have|had|does)"
              + " (?:i|this|my)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> TITLE_MARKS =
      Set.of("play", "show", "film", "book", "song", "novel", "called", "musical");

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    List<Sentence> sentences = context.sentences();
    String text = context.essay().text();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      String words = sentence.span().in(text);
      int mark = words.lastIndexOf('?');
      boolean aside =
          mark > 0
              && words.lastIndexOf('(', mark) > words.lastIndexOf(')', mark)
              && words.lastIndexOf('(', mark) > 0;
      if (mark < 0
          || aside
          || words.length() - mark > 3
          || context.touchesQuotation(sentence.span())) {
        continue;
      }
      String next =
          i + 1 < sentences.size() && sentences.get(i + 1).block().equals(sentence.block())
              ? sentences.get(i + 1).span().in(text)
              : "";
      Span question = question(sentence, words, mark);
      if (!isInterview(words, next)
          && !isAnswered(question.in(text), next)
          && !isTitle(sentence, next)) {
        mentions.add(
            context.mention(
                question,
                sentence,
                Tag.RHETORICAL_QUESTION,
                Strength.MILD,
                "rhetorical_question/form",
                0.8));
      }
    }
    return mentions;
  }

  /** The question itself: behind a condition or a colon that leads up to it. */
  private static Span question(Sentence sentence, String words, int mark) {
    int start = 0;
    int colon = words.lastIndexOf(": ", mark);
    if (colon > 0) {
      start = colon + 2;
    } else if (words.startsWith("If ")) {
      int comma = words.lastIndexOf(", ", mark);
      start = comma > 0 && mark - comma > 12 ? comma + 2 : 0;
    }
    return new Span(sentence.span().start() + start, sentence.span().start() + mark + 1);
  }

  private static boolean isInterview(String words, String next) {
    return INTERVIEW.matcher(words).find()
        || INTERVIEW.matcher(next).find()
        || words.matches("^[A-Z]\\w+: .*");
  }

  private static boolean isAnswered(String question, String next) {
    if (ASKS_READER.matcher(question).matches()
        || LEADS_ON.matcher(question).matches()
        || ANSWERS_AT_ONCE.matcher(next).matches()
        || ASKS_OWN.matcher(question).matches() && !next.isEmpty()) {
      return true;
    }
    if (next.isEmpty()
        || STRONG_FORM.matcher(question).matches() && !next.matches("(?i)^(?:yes|no)\\b.*")) {
      return false;
    }
    return ASKS_FOR_FACT.matcher(question).matches()
        || ANSWER.matcher(next).matches()
        || sharesWords(question, next);
  }

  /** Whether the next sentence takes up the question's words, as an answer does. */
  private static boolean sharesWords(String question, String next) {
    int shared = 0;
    for (String word : question.toLowerCase(java.util.Locale.ROOT).split("\\W+")) {
      if (word.length() > 4
          && next.toLowerCase(java.util.Locale.ROOT)
              .contains(word.substring(0, word.length() - 1))) {
        shared++;
      }
    }
    return shared > 0;
  }

  private static boolean isTitle(Sentence sentence, String next) {
    boolean goesOn = !next.isEmpty() && Character.isLowerCase(next.codePointAt(0));
    return goesOn
        || sentence.tokens().stream().limit(4).anyMatch(t -> TITLE_MARKS.contains(t.word()))
            && sentence.tokens().stream().filter(ProperNames::isCapital).count() > 3;
  }
}
