package org.opedometer.lab.gold;

import java.util.List;
import org.opedometer.model.CueClass;
import org.opedometer.model.Span;

/**
 * An attribution as people annotated it, to learn from or to measure by.
 *
 * @param source empty where none is expressed
 */
public record GoldAttribution(
    List<Span> source, List<Span> cue, List<Span> content, CueClass cueClass) {
  public GoldAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
