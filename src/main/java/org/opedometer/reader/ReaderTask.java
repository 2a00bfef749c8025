package org.opedometer.reader;

import java.util.List;

/**
 * What the reader is asked of a word, a stretch of words or a sentence, and which of its logits
 * answer. The answer for several words is the mean of their logits.
 *
 * <p>The order and the sizes are the layout of the model file: a change of either needs a new
 * {@link ReaderModel#VERSION}.
 */
public enum ReaderTask {
  /** Whether judges of news sentences marked the word as biased (Spinde et al. 2021). */
  NEWS_WORD("news_word"),
  /** Whether such judges called the sentence biased. */
  NEWS_SENTENCE("news_sentence"),
  /** Whether the word is part of a loaded stretch of opinion prose. */
  LOADED("loaded"),
  /** The category of a loaded stretch, or none. */
  LOADED_CATEGORY(
      "none",
      "emotive_negative",
      "war_violence",
      "fear_threat",
      "ridicule",
      "virtue",
      "label",
      "exaggeration",
      "insinuation",
      "motive_attack",
      "competence_attack"),
  /** Whether a loaded stretch is strong out of its context. */
  STRONG("strong"),
  /** Whether a loaded stretch is aimed at a person or an organisation. */
  ATTACK("attack"),
  /** What the word does to certainty, in the author's own voice. */
  CERTAINTY("none", "absolute", "booster", "superlative", "hedge", "weasel"),
  /** Whether a sentence of a debate is worth a check (Arslan et al. 2020). */
  DEBATE_CLAIM("debate_claim"),
  /** Whether a sentence of opinion prose states a fact that asks for a source. */
  CLAIM("claim"),
  /** What makes a claim check-worthy; each yes or no. */
  CLAIM_KIND("quantity", "rank", "comparison", "act", "history"),
  /** Which devices a sentence has; each yes or no. */
  DEVICE(
      "rhetorical_question",
      "exclamation",
      "anaphora",
      "parallel",
      "tricolon",
      "antithesis",
      "repetition",
      "imperative",
      "slogan",
      "false_dilemma",
      "authority_appeal",
      "bandwagon",
      "value_appeal",
      "evidence_appeal",
      "punchline",
      "us_vs_them",
      "irony",
      "verdict_headline"),
  /**
   * Whether the word is part of a cue by which somebody says, finds, asks or believes something.
   */
  CUE("cue"),
  /** Whether the word is part of the source of such a statement. */
  SOURCE("source"),
  /** Whether the word is part of what is said. */
  CONTENT("content");

  private final List<String> answers;

  ReaderTask(String... answers) {
    this.answers = List.of(answers);
  }

  /** The names of its logits, in order; the name of the task itself where it has one. */
  public List<String> answers() {
    return answers;
  }

  /** How many logits it has. */
  public int size() {
    return answers.size();
  }

  /** The first of its logits among those of a word. */
  public int column() {
    int column = 0;
    for (ReaderTask task : values()) {
      if (task == this) {
        return column;
      }
      column += task.size();
    }
    throw new AssertionError(this);
  }

  /** How many logits the reader gives for a word. */
  public static int columns() {
    ReaderTask last = values()[values().length - 1];
    return last.column() + last.size();
  }
}
