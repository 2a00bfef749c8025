package org.opedometer.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconEntry;
import org.opedometer.model.Token;
import org.opedometer.text.WordSet;

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
 * @param things roles that name a thing more often: {@code model, fan}
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
    Set<String> affiliations,
    Set<String> things) {
  private static final Set<String> PREPOSITIONS =
      WordSet.of("of at in for from on to under with by");

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
        wholeHeads(lexicons.get("collectives"), e -> true),
        wholeHeads(lexicons.get("collectives"), e -> e.attribute("vague").equals("true")),
        heads(lexicons.get("documents"), e -> !e.attribute("thing").equals("true")),
        wholeHeads(lexicons.get("organisations"), e -> true),
        gender,
        heads(lexicons.get("titles"), e -> true),
        heads(lexicons.get("groups"), e -> true),
        things(lexicons));
  }

  /** What the lists mark as things, and what names a body only within a name or as a metonym. */
  private static Set<String> things(Map<String, Lexicon> lexicons) {
    Predicate<LexiconEntry> thing = e -> e.attribute("thing").equals("true");
    Predicate<LexiconEntry> noted = e -> e.attribute("note").matches("metonym.*|as .* word of.*");
    Set<String> things = new HashSet<>(heads(lexicons.get("roles"), thing));
    things.addAll(heads(lexicons.get("collectives"), thing));
    things.addAll(wholeHeads(lexicons.get("organisations"), noted));
    things.removeAll(wholeHeads(lexicons.get("organisations"), noted.negate()));
    return things;
  }

  /**
   * The head nouns of a list's terms, and the terms themselves. Of several words the head stands
   * before the first preposition ({@code chief of staff}), else last ({@code press officer}).
   */
  private static Set<String> heads(Lexicon lexicon, Predicate<LexiconEntry> wanted) {
    Set<String> heads = new HashSet<>();
    for (LexiconEntry entry : lexicon.entries()) {
      if (wanted.test(entry)) {
        String[] words = words(entry);
        heads.add(String.join(" ", words));
        heads.addAll(List.of(words[beforePreposition(words)].split("\\|")));
      }
    }
    return heads;
  }

  /**
   * The same without the last words of longer terms, which alone may mean anything: {@code public
   * opinion, foggy bottom}.
   */
  private static Set<String> wholeHeads(Lexicon lexicon, Predicate<LexiconEntry> wanted) {
    Set<String> heads = new HashSet<>();
    for (LexiconEntry entry : lexicon.entries()) {
      if (wanted.test(entry)) {
        String[] words = words(entry);
        int head = beforePreposition(words);
        boolean single = words.length == 1 || words.length == 2 && words[0].equals("the");
        heads.add(String.join(" ", words));
        if (single || head < words.length - 1) {
          heads.addAll(List.of(words[head].split("\\|")));
        }
      }
    }
    return heads;
  }

  private static String[] words(LexiconEntry entry) {
    return plain(entry.text()).replaceAll("/\\S*", "").split(" ");
  }

  private static int beforePreposition(String[] words) {
    int head = words.length - 1;
    for (int i = words.length - 1; i > 0; i--) {
      head = PREPOSITIONS.contains(words[i]) ? i - 1 : head;
    }
    return head;
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

  Gender genderOf(String word) {
    String plain = plain(word);
    Gender known = gender.getOrDefault(plain, Gender.UNKNOWN);
    return known == Gender.UNKNOWN && roles.contains(plain) ? ofRole(plain) : known;
  }

  /** Whether a noun is an office or profession. */
  public boolean isRole(Token token) {
    return roles.contains(token.lemma().toLowerCase(Locale.ROOT))
        || roles.contains(token.written().toLowerCase(Locale.ROOT));
  }

  /** Whether a noun tells a person's gender, as those of kinship do. */
  public boolean isKin(Token token) {
    return genderOf(token.written()) != Gender.UNKNOWN;
  }

  /** Whether a word in lower case is an office or profession. */
  public boolean isRole(String word) {
    return roles.contains(word);
  }

  /** Whether a noun is a kind of organisation. */
  public boolean isOrganisation(Token token) {
    return organisations.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether a word for a person means a thing more often: {@code the fan, rights}. */
  public boolean isThing(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean persons = token.is("NNS") && roles.contains(lemma);
    return things.contains(lemma) && !persons
        || token.is("NNS") && groups.contains("the " + lemma) && !roles.contains(lemma);
  }

  /** Whether a noun is a kind of organisation or document. */
  public boolean isBodyOrDocument(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return organisations.contains(lemma) || documents.contains(lemma);
  }

  /** Whether a noun tells what kind of source it stands for. */
  public boolean isKind(Token token) {
    return isPeople(token) || isBodyOrDocument(token);
  }

  /** Whether a word is a title that stands before a name. */
  public boolean isTitle(String word) {
    return titles.contains(plain(word));
  }

  /** Whether a word tells persons: what they do, are or believe. */
  public boolean isPeople(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean listed =
        isRole(token)
            || groups.contains(lemma)
            || vague.contains(lemma)
            || affiliations.contains(lemma)
            || genderOf(lemma) != Gender.UNKNOWN;
    return listed && !isThing(token) || isAffiliation(token.word());
  }

  /** Whether a word in the singular tells several persons: {@code the public, the crowd}. */
  boolean isGroup(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return groups.contains(lemma) && !roles.contains(lemma) && token.is("NN");
  }

  /** {@code chairwoman, waitress; chairman}: what a role's ending tells. */
  private static Gender ofRole(String role) {
    if (role.endsWith("woman") || role.matches(".*[tn]ress")) {
      return Gender.FEMALE;
    }
    return role.endsWith("man") ? Gender.MALE : Gender.UNKNOWN;
  }
}
