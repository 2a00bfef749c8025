package org.opedometer.output;

import java.nio.file.Path;

/** A folder of trained models: {@code <head>/model.bin} and {@code <head>/card.md}. */
public record ModelFolder(Path root) {
  /** Where a head's model stands, whether there is one or not. */
  public Path model(String head) {
    return root.resolve(head).resolve("model.bin");
  }

  public Path card(String head) {
    return root.resolve(head).resolve("card.md");
  }

  /**
   * Writes a head; each of the two files is there whole, or as it was before.
   *
   * @throws OutputException where the disk is full, the folder read-only ...
   */
  public void write(String head, byte[] model, String card) {
    LooseFile.write(model(head), out -> out.write(model));
    LooseFile.write(card(head), Content.text(card));
  }
}
