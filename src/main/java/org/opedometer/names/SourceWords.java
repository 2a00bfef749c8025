package org.opedometer.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconEntry;

/**
 * The words that tell what a source is: roles, groups, documents, organisations, titles, given
 * names.
 *
 * @param roles head nouns of offices and professions
 * @param groups head nouns of groups
 * @param vague groups that nobody could ask
 * @param documents head nouns of documents
 * @param organisations head nouns of organisations
 * @param gender what titles, given names and kinship words say of a person, lower case
 * @param titles titles that stand before a name, lower case without stops
 * @param affiliations nations, parties, faiths and the like that a person may belong to, lower case
 */
public record SourceWords(
    Set<String> roles,
    Set<String> groups,
    Set<String> vague,
    Set<String> documents,
    Set<String> organisations,
    Map<String, Gender> gender,
    Set<String> titles,
    Set<String> affiliations) {

  /**
   * Reads them from the lists {@code roles, collectives, documents, organisations, titles,
   * given-names, kinship, groups}.
   */
  public static SourceWords of(Map<String, Lexicon> lexicons) {
    Map<String, Gender> gender = new HashMap<>();
    for (String name : new String[] {"given-names", "kinship", "titles"}) {
      for (LexiconEntry entry : lexicons.get(name).entries()) {
        if (!entry.attribute("gender").isEmpty()) {
          gender.put(plain(entry.text()), Gender.of(entry.attribute("gender")));
        }
      }
    }
    return new SourceWords(
        heads(lexicons.get("roles"), e -> true),
        heads(lexicons.get("collectives"), e -> true),
        heads(lexicons.get("collectives"), e -> e.attribute("vague").equals("true")),
        heads(lexicons.get("documents"), e -> true),
        heads(lexicons.get("organisations"), e -> true),
        gender,
        heads(lexicons.get("titles"), e -> true),
        heads(lexicons.get("groups"), e -> true));
  }

  private static Set<String> heads(Lexicon lexicon, Predicate<LexiconEntry> wanted) {
    Set<String> heads = new HashSet<>();
    for (LexiconEntry entry : lexicon.entries()) {
      String[] words = plain(entry.text()).split(" ");
      if (wanted.test(entry)) {
        heads.add(words[words.length - 1].replaceAll("/.*", ""));
        heads.add(String.join(" ", words).replaceAll("/\\S*", ""));
      }
    }
    return heads;
  }

  private static String plain(String term) {
    return term.toLowerCase(Locale.ROOT).replace("=", "").replace(".", "").trim();
  }

  /**
   * Whether a word tells the nation, party or faith of whoever it stands for: {@code a Democrat,
   * the Russians}. It names nobody, whatever a model of names takes it for.
   */
  public boolean isAffiliation(String word) {
    String lower = plain(word);
    return !lower.isEmpty()
        && Character.isUpperCase(word.codePointAt(0))
        && (affiliations.contains(lower)
            || lower.endsWith("s")
                && affiliations.contains(lower.substring(0, lower.length() - 1)));
  }

  boolean isTitle(String word) {
    return titles.contains(plain(word));
  }

  Gender genderOf(String word) {
    return gender.getOrDefault(plain(word), Gender.UNKNOWN);
  }
}
