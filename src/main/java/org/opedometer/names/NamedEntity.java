package org.opedometer.names;

import java.util.LinkedHashSet;
import java.util.Set;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Source;
import org.opedometer.model.SourceForm;
import org.opedometer.model.SourceType;
import org.opedometer.model.Span;

/**
 * A person, organisation or place with all the names an essay gives it. Grows while the essay is
 * read.
 */
public final class NamedEntity {
  private final EntityKind kind;
  private final Set<Span> mentions = new LinkedHashSet<>();
  private String name;
  private String credential = "";
  private Gender gender = Gender.UNKNOWN;

  NamedEntity(EntityKind kind, String name) {
    this.kind = kind;
    this.name = name;
  }

  public EntityKind kind() {
    return kind;
  }

  /** Its fullest name without title. */
  public String name() {
    return name;
  }

  void rename(String fuller) {
    name = fuller;
  }

  String lastName() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  public Set<Span> mentions() {
    return mentions;
  }

  /** Whether one of its mentions holds {@code span}. */
  boolean covers(Span span) {
    return mentions.stream().anyMatch(m -> m.contains(span));
  }

  void addMention(Span span) {
    mentions.add(span);
  }

  public String credential() {
    return credential;
  }

  /** Keeps the first credential given, without quotation marks, which may have lost their pair. */
  void credit(String found) {
    if (credential.isEmpty()) {
      credential = found.replaceAll("[“”\"]", "");
    }
  }

  /** The source that it is where it speaks in the form given. */
  public Source asSource(SourceForm form) {
    boolean person = kind == EntityKind.PERSON;
    double identifiability = person && credential.isEmpty() ? .6 : .8;
    SourceType type = person ? SourceType.PERSON : SourceType.ORGANISATION;
    return new Source(name, type, form, credential, identifiability, true);
  }

  Gender gender() {
    return gender;
  }

  void setGender(Gender found) {
    if (gender == Gender.UNKNOWN) {
      gender = found;
    }
  }
}
