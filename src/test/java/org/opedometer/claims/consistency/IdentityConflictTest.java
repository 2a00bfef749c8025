package org.opedometer.claims.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityConflictTest {
  @ParameterizedTest
  @CsvSource({
    "the chief executive of Bracken Water, chief executive of Cordwain Holdings",
    "CEO of Pell Systems, the CEO of Orlo",
    "a professor at Harrow College, professor at Northmoor College"
  })
  void one_office_of_two_bodies_is_a_conflict(String first, String second) {
    assertThat(IdentityConflict.conflict(first, second)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "the chief executive of Bracken Water, former chief executive of Cordwain Holdings",
    "chairman of Bracken Water, chief executive of Bracken Water",
    "head of the Fair Till Group, head of the FTG",
    "director of the Swan Trust, director of the Swan Trust in Castlebrook",
    "a lawyer at Hale & Moss, the lawyer for Arden Water",
    "Mayor, the mayor of Tidewick",
    "Dr., a statistician at Northmoor College"
  })
  void what_may_go_together_is_none(String first, String second) {
    assertThat(IdentityConflict.conflict(first, second)).isFalse();
  }
}
