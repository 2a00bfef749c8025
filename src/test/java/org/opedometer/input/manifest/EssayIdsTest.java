package org.opedometer.input.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EssayIdsTest {
  @ParameterizedTest
  @CsvSource({
    "2026/gatekeeping-is-bad.txt, 2026-gatekeeping-is-bad",
    "00012-some-id-.txt, 00012-some-id",
    "Save the Library.docx, save-the-library",
    "Über Größe & Maß.md, uber-grosse-mass",
    "a.b.c.txt, a-b-c",
    "-rf.txt, rf",
    "../../etc/passwd.txt, etc-passwd",
    "README, readme",
    "d.d/x, d-d-x"
  })
  void theIdIsTheSlugOfThePath(String name, String id) {
    assertThat(EssayIds.assign(List.of(name))).containsEntry(name, id);
  }

  @Test
  void composedAndDecomposedAccentsGiveTheSameId() {
    assertThat(EssayIds.assign(List.of("caf\u00e9.txt")).values()).containsExactly("cafe");
    assertThat(EssayIds.assign(List.of("cafe\u0301.txt")).values()).containsExactly("cafe");
  }

  @Test
  void namesWithoutALetterGetAHash() {
    Map<String, String> ids = EssayIds.assign(List.of("日本.txt", "中国.txt", "...", ".txt"));
    assertThat(ids.get("日本.txt")).matches("essay-[0-9a-f]{8}");
    assertThat(ids.values()).doesNotHaveDuplicates().allMatch(id -> !id.isEmpty());
  }

  @Test
  void aClashAddsTheExtensionAndThenAHash() {
    Map<String, String> ids =
        EssayIds.assign(List.of("bees.txt", "bees.md", "wasps.txt", "a b.txt", "a-b.txt"));
    assertThat(ids)
        .containsEntry("bees.txt", "bees-txt")
        .containsEntry("bees.md", "bees-md")
        .containsEntry("wasps.txt", "wasps");
    assertThat(ids.get("a b.txt")).matches("a-b-txt-[0-9a-f]{8}").isNotEqualTo(ids.get("a-b.txt"));
  }

  @Test
  void anAddedExtensionThatClashesWithAnotherFileIsPartedToo() {
    Map<String, String> ids = EssayIds.assign(List.of("a.txt", "a.md", "a-txt.txt"));
    assertThat(ids.values()).doesNotHaveDuplicates();
  }

  @Test
  void theOrderOfFilesDoesNotMatter() {
    List<String> names = new ArrayList<>(List.of("x.md", "x.txt", "y/x.txt", "y-x.txt", "z.pdf"));
    Map<String, String> ids = EssayIds.assign(names);
    Collections.reverse(names);
    assertThat(EssayIds.assign(names)).isEqualTo(ids);
  }

  @Test
  void longNamesAreCutAndStayApart() {
    Map<String, String> ids =
        EssayIds.assign(List.of("a".repeat(240) + "1.txt", "a".repeat(240) + "2.txt"));
    assertThat(ids.values()).doesNotHaveDuplicates().allMatch(id -> id.length() <= 130);
  }
}
