package org.opedometer.rhetoric;

import java.util.Map;
import org.opedometer.lexicon.Lexicon;

/** The shipped word lists, for tests of other packages. */
public final class SpecLists {
  private SpecLists() {}

  public static Map<String, Lexicon> all() {
    return ShippedLexicons.ALL;
  }
}
