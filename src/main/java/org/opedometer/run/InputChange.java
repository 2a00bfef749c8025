package org.opedometer.run;

/** Why an essay is to be scored. */
public enum InputChange {
  /** It stands in no table yet. */
  NEW,
  /** Its file has changed. */
  CHANGED,
  /** It was scored by another version, with other settings, or is asked for again. */
  AGAIN
}
