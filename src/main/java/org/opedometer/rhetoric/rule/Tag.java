package org.opedometer.rhetoric.rule;

import org.opedometer.model.Category;

/** The categories that code finds, as their rule files have them. */
public final class Tag {
  public static final Category SUPERLATIVE = Category.of("superlative");
  public static final Category RHETORICAL_QUESTION = Category.of("rhetorical_question");
  public static final Category EXCLAMATION = Category.of("exclamation");
  public static final Category ANAPHORA = Category.of("anaphora");
  public static final Category PARALLEL = Category.of("parallel");
  public static final Category TRICOLON = Category.of("tricolon");
  public static final Category ANTITHESIS = Category.of("antithesis");
  public static final Category REPETITION = Category.of("repetition");
  public static final Category IMPERATIVE = Category.of("imperative");
  public static final Category PUNCHLINE = Category.of("punchline");
  public static final Category IRONY = Category.of("irony");
  public static final Category VALUE_APPEAL = Category.of("value_appeal");
  public static final Category EPIGRAPH = Category.of("epigraph");
  public static final Category VERDICT_HEADLINE = Category.of("verdict_headline");
  public static final Category INSINUATION = Category.of("insinuation");
  public static final Category US_VS_THEM = Category.of("us_vs_them");
  public static final Category SECOND_PERSON = Category.of("second_person");

  private Tag() {}
}
