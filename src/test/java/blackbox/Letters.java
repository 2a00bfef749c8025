package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The input of the fault bed: six tiny essays, of which one comes and goes and one changes. */
final class Letters {
  private static final int COUNT = 6;
  private static final String BODY =
      """
      The Ferry Should Run After Dark

      The last boat leaves at six. That is absurd. According to the harbour office, 214 commuters
      miss it every week.

      The council claims that a night boat costs too much. Perhaps. It never published a figure.
      """;

  private final Path folder;
  private final Path beside;
  private State state = new State(true, false);

  /** Which of the input's four states it is in. */
  record State(boolean withThird, boolean fourthRewritten) {}

  /**
   * @param folder the input folder
   */
  Letters(Path folder) {
    this.folder = folder;
    this.beside = folder.resolveSibling("letter.part");
    for (int i = 1; i <= COUNT; i++) {
      Essays.write(file(i), text(i, ""));
    }
  }

  State state() {
    return state;
  }

  void become(State wanted) {
    if (wanted.withThird()) {
      put(3, "");
    } else {
      delete(3);
    }
    put(4, wanted.fourthRewritten() ? "It was a shameful vote, and they know it." : "");
    state = wanted;
  }

  /** False where it is gone already. */
  boolean removeThird() {
    boolean there = state.withThird();
    become(new State(false, state.fourthRewritten()));
    return there;
  }

  void rewriteFourth() {
    become(new State(state.withThird(), !state.fourthRewritten()));
  }

  /** Whether every file is as this bed wrote it. */
  boolean isUnharmed() {
    try {
      for (int i = 1; i <= COUNT; i++) {
        boolean expected = i != 3 || state.withThird();
        if (Files.exists(file(i)) != expected
            || (expected && !Files.readString(file(i)).startsWith(BODY))) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(int number, String more) {
    return BODY + "\nThis is letter number " + number + " on the matter. " + more + "\n";
  }

  private Path file(int number) {
    return folder.resolve("letter-" + number + (number == 5 ? ".md" : ".txt"));
  }

  private void put(int number, String more) {
    try {
      Files.writeString(beside, text(number, more));
      Files.move(
          beside,
          file(number),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete(int number) {
    try {
      Files.deleteIfExists(file(number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
