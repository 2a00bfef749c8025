package org.opedometer.rhetoric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opedometer.io.YamlException;
import org.opedometer.io.YamlValue;
import org.opedometer.model.Category;
import org.opedometer.model.Layer;

class RuleCatalogueTest {
  private static final Category HEDGE = Category.of("hedge");

  @Test
  void eachCategoryThatNoCodeFindsIsARuleOfItsFile() {
    long data =
        Category.ALL.stream()
            .filter(c -> c.layer() == Layer.DEVICE || c.layer() == Layer.CERTAINTY)
            .count();
    assertThat(RuleCatalogue.phraseRules())
        .hasSizeGreaterThanOrEqualTo(11)
        .hasSizeLessThan((int) data);
  }

  @Test
  void aConditionThatIsNotThereIsRefusedWithItsLineAndThoseThatAre() {
    assertThatThrownBy(() -> rule("id: hedge\nnot_when: [quoted_twice]\n"))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining("2")
        .hasMessageContaining("quoted_twice")
        .hasMessageContaining("clause_of_its_own");
  }

  @Test
  void aPatternWithoutAnIdOrWithOneThatStandsTwiceIsRefused() {
    assertThatThrownBy(() -> rule("patterns:\n  - {match: maybe}\n"))
        .hasMessageContaining("'id' is missing");
    assertThatThrownBy(
            () -> rule("patterns:\n  - {id: a, match: maybe}\n  - {id: a, match: perhaps}\n"))
        .hasMessageContaining("hedge/a");
  }

  @Test
  void aPatternThatCannotBeReadIsRefused() {
    assertThatThrownBy(() -> rule("patterns:\n  - {id: a, match: 'may(be'}\n"))
        .isInstanceOf(YamlException.class);
  }

  private static RuleCatalogue.Rule rule(String yaml) {
    return RuleCatalogue.rule(HEDGE, YamlValue.parse("rules/hedge.yml", yaml));
  }
}
