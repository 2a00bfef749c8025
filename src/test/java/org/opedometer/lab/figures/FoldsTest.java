package org.opedometer.lab.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {
  @Test
  void stratifiedFoldsHaveTheSameShareOfEachLabel() {
    int[] labels = IntStream.range(0, 503).map(i -> i % 10 == 0 ? 1 : 0).toArray();
    Folds folds = Folds.stratified(labels, 5, 1);
    for (int fold = 0; fold < 5; fold++) {
      assertThat(IntStream.of(folds.in(fold)).filter(i -> labels[i] == 1).count())
          .isBetween(10L, 11L);
      assertThat(folds.in(fold)).hasSizeBetween(100, 102);
      assertThat(folds.in(fold).length + folds.outside(fold).length).isEqualTo(503);
    }
    assertThat(Folds.stratified(labels, 5, 1).of()).isEqualTo(folds.of());
    assertThat(Folds.stratified(labels, 5, 2).of()).isNotEqualTo(folds.of());
  }

  @Test
  void groupsAreNeverParted() {
    List<String> groups = IntStream.range(0, 300).mapToObj(i -> "outlet" + i * i % 13).toList();
    Folds folds = Folds.grouped(groups, 4, 1);
    for (int i = 0; i < 300; i++) {
      for (int j = 0; j < 300; j++) {
        if (groups.get(i).equals(groups.get(j))) {
          assertThat(folds.of()[i]).isEqualTo(folds.of()[j]);
        }
      }
    }
    for (int fold = 0; fold < 4; fold++) {
      assertThat(folds.in(fold)).hasSizeBetween(40, 110);
    }
  }

  @Test
  void leavingOneOutGivesEachGroupItsFold() {
    Folds folds = Folds.leaveOneOut(List.of("b", "a", "b", "c"));
    assertThat(folds.of()).containsExactly(1, 0, 1, 2);
    assertThat(folds.count()).isEqualTo(3);
  }
}
