package org.opedometer.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "A {{< tweet id=\"1\" >}} b | A  b",
        "A {{% note %}} b | A  b",
        "A {% include x.html a=\"b\" %} b | A  b",
        "A {{ page.title }} b | A  b",
        "See [[Vera Holm]] now | See Vera Holm now",
        "See [[people/Vera Holm#Life]] now | See Vera Holm now",
        "See ![[bees.png]] now | See  now",
        "He ~~lied~~ erred | He erred",
        "He ==really== erred | He really erred",
        "- [x] a warm room | - a warm room",
        "> [!note] Mind this | > Mind this",
        "`{{ left }}` alone | `{{ left }}` alone",
        "[a link](/b) and [1] | [a link](/b) and [1]"
      })
  void whatProgramsAddBecomesCommonMark(String written, String plain) {
    assertThat(Dialects.toCommonMark(written)).isEqualTo(plain);
  }

  @Test
  void aLinkWithALabelIsItsLabel() {
    assertThat(Dialects.toCommonMark("See [[Vera Holm|the librarian]]."))
        .isEqualTo("See the librarian.");
  }

  @Test
  void aTableIsAList() {
    assertThat(Dialects.toCommonMark("| Year | Books |\n|---|---|\n| 2019 | 40 |\n"))
        .isEqualTo("\n- Year; Books\n\n- 2019; 40\n");
  }
}
