package org.opedometer.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.syntax.SpecLexicons;

class AnalysisResourcesTest {
  @Test
  void theCompiledWordListsAreThoseOfTheirYaml() {
    assertThat(AnalysisResources.compiled()).isEqualTo(SpecLexicons.written());
  }

  @Test
  void theBuildHasCompiledTheWordLists() {
    assertThat(AnalysisResources.class.getResource("/compiled/lexicons.bin")).isNotNull();
  }

  @Test
  void whatAListSaysOfOneMemberOfAFamilyIsReadOfAll() {
    Lexicon read = AnalysisResources.lexicons().get("kinship");
    Lexicon written = SpecLexicons.written().get("kinship");
    assertThat(read.entries()).hasSameSizeAs(written.entries()).isNotEqualTo(written.entries());
  }
}
