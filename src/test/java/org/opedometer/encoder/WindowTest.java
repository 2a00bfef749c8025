package org.opedometer.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
  @Test
  void whatFitsGoesThroughOneWindow() {
    assertThat(Window.over(510)).containsExactly(new Window(0, 510));
  }

  @ParameterizedTest
  @ValueSource(ints = {511, 638, 639, 892, 893, 5_000, 200_000})
  void longerOnesAreCoveredByFullWindowsThatOverlap(int size) {
    List<Window> windows = Window.over(size);
    assertThat(windows).allMatch(w -> w.size() == 510);
    assertThat(windows.get(0).start()).isZero();
    assertThat(windows.get(windows.size() - 1).end()).isEqualTo(size);
    for (int i = 1; i < windows.size(); i++) {
      assertThat(windows.get(i - 1).end() - windows.get(i).start()).isGreaterThanOrEqualTo(128);
    }
  }

  @Test
  void theHandOverLeavesBothSidesEqualContext() {
    assertThat(new Window(0, 510).handOver(new Window(382, 892))).isEqualTo(446);
  }
}
