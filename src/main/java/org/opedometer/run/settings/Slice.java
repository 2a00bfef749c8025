package org.opedometer.run.settings;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.io.Sha256;

/**
 * A share of the inputs that one of several processes scores into an output of its own. Which essay
 * falls into which follows from its name alone, so that the processes need not know of each other.
 *
 * @param part from 1
 * @param parts how many there are
 */
public record Slice(int part, int parts) {
  /** All inputs. */
  public static final Slice WHOLE = new Slice(1, 1);

  private static final int MOST = 100_000;
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})/(\\d{1,6})");
  private static final Pattern FOLDER = Pattern.compile("(\\d{1,6})-of-(\\d{1,6})");
  private static final int DIGITS = 15;

  public Slice {
    if (parts < 1 || parts > MOST || part < 1 || part > parts) {
      throw new IllegalArgumentException("must be i/N with i from 1 to N, N up to " + MOST);
    }
  }

  /**
   * Reads {@code 3/20}; an empty text is the whole.
   *
   * @throws IllegalArgumentException with what it must be, where it is something else
   */
  public static Slice of(String written) {
    return written.isBlank() ? WHOLE : of(WRITTEN.matcher(written.strip()));
  }

  /**
   * Reads the name of a part's folder, such as {@code 3-of-20}.
   *
   * @throws IllegalArgumentException where it is none
   */
  public static Slice ofFolder(String name) {
    return of(FOLDER.matcher(name));
  }

  private static Slice of(Matcher matcher) {
    if (!matcher.matches()) {
      throw new IllegalArgumentException("must be i/N, such as 3/20");
    }
    return new Slice(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  public boolean isWhole() {
    return parts == 1;
  }

  /** Whether something of this name falls into this share. */
  public boolean holds(String name) {
    return isWhole()
        || Long.parseLong(Sha256.hex(name).substring(0, DIGITS), 16) % parts == part - 1;
  }

  /** Where the parts of an output stand. */
  public static Path folder(Path output) {
    return output.resolve("parts");
  }

  /** Where this part's results go. */
  public Path in(Path output) {
    return isWhole() ? output : folder(output).resolve(part + "-of-" + parts);
  }

  @Override
  public String toString() {
    return part + "/" + parts;
  }
}
