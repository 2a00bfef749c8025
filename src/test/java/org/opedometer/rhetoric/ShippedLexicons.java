package org.opedometer.rhetoric;

import java.util.List;
import java.util.Map;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.syntax.SpecLexicons;

/** The word lists as the program ships them. */
final class ShippedLexicons {
  static final Map<String, Lexicon> ALL = SpecLexicons.all();

  private ShippedLexicons() {}

  static RhetoricLexicons rhetoric() {
    return RhetoricLexicons.join(ALL, List.of(), List.of());
  }
}
