package org.opedometer.model;

/** Whether a cue reports what someone said or published, or what someone thinks, wants or feels. */
public enum CueClass implements CsvNamed {
  ASSERTION,
  ATTITUDE
}
