package org.opedometer.run;

import java.nio.file.Path;

/**
 * Inputs that were there last time are not there now, as when a drive is not mounted; nothing was
 * changed. Its message is one plain sentence.
 */
public final class InputGoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private InputGoneException(String where, int before, int gone) {
    super(
        "%s: %s last time, %s now; is it mounted? Nothing was changed. Give --allow-empty to mean it."
            .formatted(
                where,
                before == 1 ? "1 essay was there" : before + " essays were there",
                gone == before ? "none of them is" : gone + " of them are gone"));
  }

  static InputGoneException from(Path input, int before, int gone) {
    return new InputGoneException("the input " + input, before, gone);
  }

  static InputGoneException fromAll(int before, int gone) {
    return new InputGoneException("the inputs", before, gone);
  }
}
