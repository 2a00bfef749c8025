package org.opedometer.input.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.model.EssayMetadata;

/**
 * Reads metadata from where an input lies: {@code {outlet}/{year}-{month}/*} tells outlet and month
 * of {@code Hive Weekly/2026-03/bees.txt}.
 *
 * <p>{@code {name}} takes what stands there within one folder or file name, {@code *} anything
 * within one, {@code **} anything. {@code outlet}, {@code author}, {@code title}, {@code date},
 * {@code year}, {@code month} and {@code day} are known; any other name becomes {@code meta_name}.
 * The ending of the file is left out where the pattern has none.
 */
public final class PathPattern {
  private static final Pattern PIECE = Pattern.compile("\\{([\\p{L}\\p{N}_]+)}|(\\*\\*/?)|(\\*)");
  private static final Map<String, String> DIGITS =
      Map.of("year", "\\d{4}", "month", "\\d{1,2}", "day", "\\d{1,2}");

  private final Pattern pattern;
  private final List<String> names = new ArrayList<>();

  private PathPattern(String written) {
    StringBuilder regex = new StringBuilder();
    Matcher piece = PIECE.matcher(written);
    int end = 0;
    while (piece.find()) {
      regex.append(quoted(written.substring(end, piece.start())));
      if (piece.group(1) != null) {
        names.add(piece.group(1));
        regex.append('(').append(DIGITS.getOrDefault(piece.group(1), "[^/]+?")).append(')');
      } else {
        regex.append(
            piece.group(3) != null ? "[^/]*" : piece.group(2).equals("**") ? ".*" : "(?:.*/)?");
      }
      end = piece.end();
    }
    regex.append(quoted(written.substring(end)));
    pattern = Pattern.compile(regex + "(?:\\.[^./]+)?");
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "" : Pattern.quote(words);
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException with a sentence, where it is none
   */
  public static PathPattern of(String written) {
    String rest = PIECE.matcher(written).replaceAll("");
    if (rest.contains("{") || rest.contains("}")) {
      throw new IllegalArgumentException(
          "must be a pattern such as {outlet}/{year}-{month}/* with a name between braces");
    }
    return new PathPattern(written);
  }

  /**
   * What the path tells; {@link EssayMetadata#EMPTY} where it does not fit.
   *
   * @param fileName path below the input folder, with forward slashes
   */
  public EssayMetadata of(java.nio.file.Path path, String fileName) {
    Matcher matcher = pattern.matcher(fileName);
    if (!matcher.matches()) {
      return EssayMetadata.EMPTY;
    }
    Map<String, String> found = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      found.putIfAbsent(names.get(i), matcher.group(i + 1).strip());
    }
    return metadata(found);
  }

  private static EssayMetadata metadata(Map<String, String> found) {
    String date = take(found, "date", "published");
    String day = join(join(take(found, "year"), take(found, "month")), take(found, "day"));
    String title = take(found, "title");
    String author = take(found, "author");
    String outlet = take(found, "outlet");
    SortedMap<String, String> own = new TreeMap<>();
    found.forEach((name, value) -> own.put(EssayMetadata.column(EssayMetadata.META, name), value));
    return new EssayMetadata(title, author, date.isEmpty() ? day : date, outlet, "", own);
  }

  private static String take(Map<String, String> found, String... names) {
    for (String name : names) {
      String value = found.remove(name);
      if (value != null) {
        return value;
      }
    }
    return "";
  }

  /** Year, month and day as far as they are there. */
  private static String join(String date, String next) {
    return date.isEmpty() || next.isEmpty()
        ? date
        : date + "-" + (next.length() == 1 ? "0" + next : next);
  }
}
