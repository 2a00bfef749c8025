package org.opedometer.claims.quantity;

/** How plainly a number measures something, 0 (not at all) to 1. */
final class Weigher {
  private Weigher() {}

  /**
   * Weighs the number in tokens {@code from} to {@code to}.
   *
   * @param wordOnly whether it is a fraction, multiple or scale without a numeral
   * @param scale whether a hundred, thousand, million ... is in it
   */
  static double weight(QuantityFinder words, int from, int to, boolean wordOnly, boolean scale) {
    String first = words.word(from);
    String next = words.word(to);
    boolean unit =
        next.matches("%|percent|per|pc|degrees?")
            || words.tag(to).equals("NNS")
            || words.tag(to).equals("NN");
    if (wordOnly) {
      return wordOnly(words, from, to, next);
    }
    if (next.matches("%|percent|per|pc|million|billion|trillion")
        || scale
        || first.matches("[\\d,]{3,}|.*\\d\\.\\d.*")) {
      return 1;
    }
    if (words.tag(to).equals("VBZ") || next.equals("'s") || next.equals("-")) {
      return 0;
    }
    boolean ratio =
        next.matches("in|out|to") && words.tag(next.equals("out") ? to + 2 : to + 1).equals("CD");
    if (unit
        || ratio
        || next.equals("of")
        || words.tag(to).startsWith("JJ")
        || first.matches("\\d+")) {
      return first.matches("one|two") && !ratio ? .6 : .9;
    }
    boolean placed =
        words.tag(to).matches("VB[DP]?|MD")
            || words.word(from - 1).matches("to|from|by|of|than|is|was|were|over")
            || words.tag(from - 1).startsWith("V");
    return placed ? .8 : .3;
  }

  private static double wordOnly(QuantityFinder words, int from, int to, String next) {
    String last = words.word(to - 1);
    if (last.matches("third|fifth|sixth|seventh|eighth|ninth|tenth|quarter")) {
      boolean part =
          to - from > 1
              && words.word(from).matches("a|an|every|each")
              && !words.tag(to).equals("NN");
      return part ? .9 : 0;
    }
    if (last.equals("half")) {
      boolean measured =
          next.matches("of|the|as|a|an|its|their|what|our|his|her")
              || words.tag(to).equals("NNS")
              || words.word(from - 1).matches("by|than|in|nearly|almost|about|over");
      return measured ? .8 : .3;
    }
    return last.matches("dozen|hundred|thousand") && next.isEmpty() ? .3 : .9;
  }
}
