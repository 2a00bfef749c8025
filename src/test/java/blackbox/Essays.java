package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small opinion pieces written for these tests. */
final class Essays {
  static final String FERRY =
      """
      The Ferry Should Run After Dark

      The last boat leaves the island at six. That is absurd for a town of nine thousand people.
      According to the harbour office, 214 commuters miss it every week. "We sleep on office floors,"
      said Dr. Ana Whitlock, a surgeon at the county hospital.

      The council claims that a night boat would cost too much. Perhaps it would. But the council has
      never published a figure, and its treasurer refused to answer a letter. Who is afraid of a sum?

      A town that locks its harbour at dusk does not want visitors. It does not want nurses. It wants
      to be left alone, and it will be.
      """;

  static final String ORCHARD =
      """
      Leave the Old Orchard Alone

      The orchard behind the school has stood for eighty years. The district wants to pave it for
      forty parking spaces. That is a shameful trade, and everyone on the board knows it.

      A 2023 survey by the state forester found 61 healthy trees. The superintendent, Paul Renner,
      told the Gazette that "nobody eats those apples anyway." My children eat them every autumn.

      There are other lots. There is not another orchard.
      """;

  static final String CLOCK =
      """
      Fix the Station Clock

      The clock above the station has shown ten past four since March. It might seem a small matter.
      It is not. A clock that lies teaches people to stop looking up.

      The railway says that parts are hard to find. A clockmaker in Marden, Ruth Abel, says she could
      mend it in two days for 300 dollars. Somebody should call her.
      """;

  private Essays() {}

  /** The three essays in a new input folder. */
  static Path folder(Path input) {
    write(input.resolve("ferry.txt"), FERRY);
    write(input.resolve("old orchard.txt"), ORCHARD);
    write(input.resolve("town/clock.md"), CLOCK);
    return input;
  }

  /** Many essays that differ. */
  static Path many(Path input, int count) {
    List<String> all = List.of(FERRY, ORCHARD, CLOCK);
    for (int i = 0; i < count; i++) {
      String more = "\nThis is letter number " + (i + 1) + " on the matter.\n";
      write(input.resolve("letter-" + (i + 1) + ".txt"), all.get(i % all.size()) + more);
    }
    return input;
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
