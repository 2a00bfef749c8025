package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconEntry;
import org.opedometer.lexicon.Term;

/**
 * The word lists in use.
 *
 * @param byName lists by name; a user's entry has taken the place of a shipped one with the same
 *     term
 * @param allowed terms that are never a hit
 */
public record RhetoricLexicons(Map<String, Lexicon> byName, List<Term> allowed) {
  private static final String USERS = "user:";

  public RhetoricLexicons {
    byName = Map.copyOf(byName);
    allowed = List.copyOf(allowed);
  }

  /**
   * Joins the shipped lists and the user's own.
   *
   * @param shipped by name
   * @param users the user's lists; each adds to its layer and category
   * @param allowList terms in the notation of {@link Term}
   */
  public static RhetoricLexicons join(
      Map<String, Lexicon> shipped, Collection<Lexicon> users, Collection<String> allowList) {
    Set<String> overridden = new HashSet<>();
    users.forEach(u -> u.entries().forEach(e -> overridden.add(e.text())));
    Map<String, Lexicon> joined = new java.util.HashMap<>();
    shipped.forEach((name, lexicon) -> joined.put(name, without(lexicon, overridden)));
    users.forEach(u -> joined.put(USERS + u.name(), u));
    return new RhetoricLexicons(joined, allowList.stream().map(Term::parse).toList());
  }

  private static Lexicon without(Lexicon lexicon, Set<String> terms) {
    List<LexiconEntry> kept = new ArrayList<>(lexicon.entries());
    if (!kept.removeIf(e -> terms.contains(e.text()))) {
      return lexicon;
    }
    return new Lexicon(
        lexicon.name(),
        lexicon.version(),
        lexicon.layer(),
        lexicon.category(),
        lexicon.provenance(),
        kept);
  }

  /**
   * The lists whose hits may become mentions or tell the polarity of words, loaded language first;
   * lists of cues and sources stay out.
   */
  List<Lexicon> matched() {
    Set<String> layers =
        Set.of("loaded", "certainty", "device", "attack", "pronoun", "valence", "sentiment");
    return byName.values().stream()
        .filter(l -> layers.contains(l.layer()))
        .sorted(
            Comparator.comparing((Lexicon l) -> !l.layer().equals("loaded"))
                .thenComparing(Lexicon::name))
        .toList();
  }

  /** The user's own lists. */
  Set<Lexicon> users() {
    Set<Lexicon> users =
        Collections.newSetFromMap(new IdentityHashMap<>()); // hashing a list is slow
    byName.forEach(
        (name, lexicon) -> {
          if (name.startsWith(USERS)) {
            users.add(lexicon);
          }
        });
    return users;
  }

  /** The single-word terms of a list in lower case; empty where there is no such list. */
  Set<String> words(String name) {
    Lexicon lexicon = byName.get(name);
    Set<String> words = new HashSet<>();
    if (lexicon != null) {
      lexicon.entries().stream()
          .filter(e -> e.term().words().size() == 1)
          .flatMap(e -> java.util.Arrays.stream(e.text().split("\\|")))
          .forEach(
              form ->
                  words.add(
                      form.replaceFirst("^=", "")
                          .replaceFirst("/[A-Z]+$", "")
                          .toLowerCase(java.util.Locale.ROOT)));
    }
    return words;
  }
}
