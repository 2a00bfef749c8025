package org.opedometer.claims.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationFinderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rents doubled within a decade.[4]",
        "Rents doubled⁴ within a decade.",
        "It closed in 1994² for good.",
        "Rents doubled (Varga, 2019).",
        "Rents doubled (Varga and Hale 2019, p. 4).",
        "Rents doubled (Varga 17).",
        "Rents doubled (Varga and Hale 17-19).",
        "Rents doubled (\"The Rent Ledger\" 3).",
        "Rents doubled (“The Rent Ledger”)."
      })
  void a_note_or_a_work_in_brackets_is_a_citation(String words) {
    assertThat(CitationFinder.count(words)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The yard has 400 m² of mud.",
        "The yard has 400 m[2] of mud.",
        "A tank of 3 km³.",
        "Some 10⁶ of them.",
        "“They sold [14] of the boats,” she said.",
        "Rents doubled (Figure 3).",
        "Rents doubled (by 17 crowns).",
        "Rents doubled (he says)."
      })
  void a_unit_an_editors_bracket_or_an_aside_is_none(String words) {
    assertThat(CitationFinder.count(words)).isZero();
  }
}
