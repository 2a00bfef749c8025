package org.opedometer.rhetoric.rule;

import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Voice;

/**
 * Lays a mention at the author's door although it stands between marks: whoever chooses an epigraph
 * or a scare quote speaks.
 */
public final class AuthorVoice {
  private AuthorVoice() {}

  public static RhetoricMention of(RhetoricMention m) {
    return new RhetoricMention(
        m.span(),
        m.sentence(),
        m.paragraph(),
        m.layer(),
        m.category(),
        m.strength(),
        Voice.AUTHOR,
        m.rule(),
        m.confidence(),
        m.target());
  }
}
