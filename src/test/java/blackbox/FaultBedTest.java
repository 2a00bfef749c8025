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
    strike(LightInstallation.launcher(), FaultBed.LIGHT, "target/faults.log", FAULTS);
  }

  /** One in eight, since the models take their time. */
  @Test
  void the_same_holds_with_the_real_models() throws IOException {
    Path launcher = Launcher.home().resolve("bin/opedometer");
    strike(launcher, FaultBed.FULL, "target/faults-full.log", Math.max(1, FAULTS / 8));
  }

  private void strike(Path launcher, String job, String log, int faults) throws IOException {
    FaultTally tally = new FaultTally(Path.of(log));
    try (OutputDisk disk = new OutputDisk(directory.resolve("disk"))) {
      new FaultBed(launcher, job, directory, disk, tally, SEED).run(faults);
    } finally {
      tally.close();
    }
    assertThat(tally.all()).isEmpty();
    assertThat(tally.struck()).isEqualTo(faults);
  }
}
