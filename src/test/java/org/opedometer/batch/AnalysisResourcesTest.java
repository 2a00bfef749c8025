package org.opedometer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnalysisResourcesTest {
  @Test
  void theCompiledWordListsAreThoseOfTheirYaml() {
    assertThat(AnalysisResources.lexicons()).isEqualTo(AnalysisResources.parsed());
  }

  @Test
  void theBuildHasCompiledTheWordLists() {
    assertThat(AnalysisResources.class.getResource("/compiled/lexicons.bin")).isNotNull();
  }
}
