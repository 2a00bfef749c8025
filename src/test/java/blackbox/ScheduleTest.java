package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blackbox.Launcher.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The files in jobs/schedule; the analysis is the light one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class ScheduleTest {
  @TempDir private Path directory;

  @Test
  void the_line_for_cron_runs_in_the_bare_environment_that_cron_gives() throws IOException {
    Path home = Files.createDirectories(directory.resolve("home/opedometer"));
    Path installation = LightInstallation.launcher().getParent().getParent();
    for (String part : new String[] {"bin", "lib"}) {
      Files.createSymbolicLink(home.resolve(part), installation.resolve(part));
    }
    Essays.write(home.resolve("jobs/score-essays.yml"), "encoder:\n  enabled: false\n");
    Essays.write(home.resolve("input/caf\u00e9.txt"), Essays.FERRY);
    Ended ended =
        Shell.run(
            directory,
            "env",
            "-i",
            "HOME=" + home.getParent(),
            "PATH=/usr/bin:/bin",
            "JAVA_HOME=" + System.getProperty("java.home"),
            "/bin/sh",
            "-c",
            command());
    assertThat(ended.code()).as(ended.out()).isZero();
    assertThat(ended.out()).startsWith("Scored 1 essay, 0 rejected, 0 unchanged, 1 new");
    assertThat(ended.out().lines()).hasSize(1);
    assertThat(Results.essays(home.resolve("output"))).containsExactly("cafe");
    assertThat(Files.readString(home.resolve("output/essays.csv"))).contains("caf\u00e9.txt");
  }

  /** What follows the five fields that tell the time. */
  private static String command() throws IOException {
    String line =
        Files.readAllLines(schedule("crontab")).stream()
            .filter(l -> !l.startsWith("#") && !l.isBlank())
            .findFirst()
            .orElseThrow();
    assertThat(line).matches("(\\S+ ){5}.+").doesNotContain("%");
    return line.split(" ", 6)[5];
  }

  @Test
  void systemd_finds_no_fault_in_its_units() throws IOException {
    assumeTrue(Shell.works("systemd-analyze", "--version"), "no systemd-analyze on this machine");
    String service = Files.readString(schedule("opedometer.service"));
    Essays.write(
        directory.resolve("opedometer.service"),
        service.replace("/opt/opedometer/bin", Launcher.home().resolve("bin").toString()));
    Files.copy(schedule("opedometer.timer"), directory.resolve("opedometer.timer"));
    Ended ended =
        Shell.run(
            directory,
            "systemd-analyze",
            "verify",
            "--man=no",
            "./opedometer.service",
            "./opedometer.timer");
    assertThat(ended.code()).as(ended.out()).isZero();
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void the_line_for_windows_calls_the_launcher_that_is_there() throws IOException {
    String text = Files.readString(schedule("windows-task.txt"));
    assertThat(text).contains("schtasks /Create", "/SC DAILY", "bin\\opedometer.cmd score");
    assertThat(Launcher.home().resolve("bin/opedometer.cmd")).exists();
  }

  private static Path schedule(String name) {
    return Launcher.home().resolve("jobs/schedule").resolve(name);
  }
}
