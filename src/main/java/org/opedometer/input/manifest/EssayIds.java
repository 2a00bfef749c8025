package org.opedometer.input.manifest;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.opedometer.io.Sha256;

/**
 * Names essays after their files: {@code 2026/gatekeeping-is-bad.txt} becomes {@code
 * 2026-gatekeeping-is-bad}.
 *
 * <p>Ids hold only {@code a-z 0-9 -}, never begin or end with a dash, are never empty, and do not
 * depend on the order of the files. Files that would share an id all get their extension added, and
 * where that does not part them a short hash of their path.
 */
public final class EssayIds {
  private static final int LONGEST = 120;
  private static final int HASH = 8;
  private static final String[][] FOLDED = {
    {"ß", "ss"},
    {"æ", "ae"},
    {"œ", "oe"},
    {"ø", "o"},
    {"ł", "l"},
    {"đ", "d"},
    {"ð", "d"},
    {"þ", "th"},
    {"ı", "i"}
  };

  private EssayIds() {}

  /**
   * Ids for all files of a run.
   *
   * @param fileNames paths below the input folder, with forward slashes
   * @return the id of each path
   */
  public static Map<String, String> assign(Collection<String> fileNames) {
    return assign(fileNames, Set.of());
  }

  /**
   * Ids for new files beside essays that have theirs.
   *
   * @param taken ids that none of them may get
   */
  static Map<String, String> assign(Collection<String> fileNames, Set<String> taken) {
    Map<String, String> ids = new TreeMap<>(Comparator.naturalOrder());
    fileNames.forEach(name -> ids.put(name, slug(stem(name), name)));
    replaceShared(ids, taken, name -> slug(name, name));
    replaceShared(ids, taken, name -> shortened(slug(name, name), name));
    for (int round = 2; !Collections.disjoint(ids.values(), taken); round++) {
      String suffix = "-" + round; // a file of that very name was another essay once
      replaceShared(ids, taken, name -> shortened(slug(name, name), name) + suffix);
    }
    return ids;
  }

  private static void replaceShared(
      Map<String, String> ids, Set<String> taken, UnaryOperator<String> other) {
    Map<String, Integer> uses = new HashMap<>();
    ids.values().forEach(id -> uses.merge(id, 1, Integer::sum));
    ids.replaceAll((name, id) -> uses.get(id) > 1 || taken.contains(id) ? other.apply(name) : id);
  }

  /** An id for a name that is no path, such as a row's. */
  static String slug(String name) {
    return slug(name, name);
  }

  private static String slug(String words, String name) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (String[] fold : FOLDED) {
      lower = lower.replace(fold[0], fold[1]);
    }
    String bare = Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String slug = bare.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (slug.isEmpty()) {
      return shortened("essay", name);
    }
    return slug.length() > LONGEST ? shortened(slug, name) : slug;
  }

  private static String shortened(String slug, String name) {
    String canonical = Normalizer.normalize(name, Normalizer.Form.NFC);
    String hash = Sha256.hex(canonical).substring(0, HASH);
    return slug.substring(0, Math.min(slug.length(), LONGEST - HASH - 1)) + "-" + hash;
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }
}
