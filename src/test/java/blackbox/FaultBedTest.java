package blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The long form: {@code mvn verify -Dit.test=FaultBedTest -Dfaults=200}; see target/faults.log. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultBedTest {
  private static final int FAULTS = Integer.getInteger("faults", 16);
  private static final long SEED = Long.getLong("faults.seed", 8);

  @TempDir private Path directory;

  @Test
  void after_any_fault_the_next_run_ends_with_the_bytes_of_an_undisturbed_one() throws IOException {
    FaultTally tally = new FaultTally(Path.of("target/faults.log"));
    try (OutputDisk disk = new OutputDisk(directory.resolve("disk"))) {
      new FaultBed(LightInstallation.launcher(), directory, disk, tally, SEED).run(FAULTS);
    } finally {
      tally.close();
    }
    assertThat(tally.all()).isEmpty();
    assertThat(tally.struck()).isEqualTo(FAULTS);
  }
}
