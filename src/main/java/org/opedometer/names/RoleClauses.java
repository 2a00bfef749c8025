package org.opedometer.names;

import java.util.Locale;
import java.util.Optional;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * An office given in a clause of its own before the name or pronoun of who holds it: {@code Now, as
 * head of the Northmoor Trust, she ...}.
 */
final class RoleClauses {
  private static final int LONGEST = 10; // tokens of the office

  private RoleClauses() {}

  /** Credits the persons of an essay with such offices. */
  static void credit(AnnotatedEssay essay, NameBook names, PersonTracker persons) {
    for (Sentence sentence : essay.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.word().equalsIgnoreCase("as") && token.is("IN")) {
          credit(essay, names, persons, sentence, token.index() + 1);
        }
      }
    }
  }

  private static void credit(
      AnnotatedEssay essay, NameBook names, PersonTracker persons, Sentence sentence, int from) {
    int comma = from;
    boolean role = false;
    boolean inner = false; // behind the office: of what
    while (comma < sentence.tokens().size()
        && comma - from <= LONGEST
        && !sentence.token(comma).word().equals(",")) {
      Token token = sentence.token(comma);
      if (token.is("V") || token.is("PRP")) {
        return;
      }
      inner |= token.is("IN");
      role |= !inner && names.words().roles().contains(token.lemma().toLowerCase(Locale.ROOT));
      comma++;
    }
    if (!role || comma + 1 >= sentence.tokens().size() || comma - from > LONGEST) {
      return;
    }
    int start = sentence.token(from).is("DT") ? from + 1 : from;
    Span office = sentence.span(start, comma);
    Token holder = sentence.token(comma + 1);
    Optional<NamedEntity> person =
        persons
            .at(holder.span().start())
            .or(() -> names.at(holder.span()).filter(e -> e.kind() == EntityKind.PERSON));
    if (!essay.isQuoted(holder.span())) {
      person.ifPresent(p -> p.credit(office.in(essay.text())));
    }
  }
}
