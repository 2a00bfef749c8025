package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blackbox.Launcher.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where the texts go and do not go: the real analysis, encoder included. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class PrivacyTest {
  private static final int PROBES = 3;
  private static final Pattern WRITING =
      Pattern.compile("(?:openat|open|creat|mkdirat|mkdir)\\([^\"]*\"([^\"]+)\"(.*)");

  @TempDir private Path directory;

  @BeforeEach
  void input() throws IOException {
    Path input = Files.createDirectories(directory.resolve("input"));
    Files.copy(Path.of("input/tipping-screens.docx"), input.resolve("tips.docx"));
    Files.copy(Path.of("input/library-hours.pdf"), input.resolve("hours.pdf"));
    Files.copy(Path.of("input/cycle-lane-fiasco.html"), input.resolve("lane.html"));
    Files.write(input.resolve("noise.pdf"), new byte[500]);
  }

  @Test
  void no_connection_is_made_and_nothing_is_written_outside_the_output() throws IOException {
    assumeTrue(Shell.works("strace", "-V"), "no strace on this machine");
    Path calls = directory.resolve("calls.log");
    Ended ended =
        Shell.run(
            directory,
            "strace",
            "-f",
            "-qq",
            "--seccomp-bpf",
            "-o",
            calls.toString(),
            "-e",
            "trace=network,openat,open,creat,mkdir,mkdirat",
            Launcher.home().resolve("bin/opedometer").toString());
    assertThat(ended.code()).as(ended.out()).isEqualTo(3);
    assertThat(ended.out()).contains("Scored 3 essays, 1 rejected");
    List<String> lines = Files.readAllLines(calls);
    // with its file channels Java loads its network library, which asks the system for IPv6 by
    // making and closing sockets; none is given an address
    assertThat(lines.stream().filter(l -> l.contains("AF_INET")))
        .hasSizeLessThanOrEqualTo(PROBES)
        .allMatch(l -> l.contains(" socket(") || l.contains(" resumed>"));
    assertThat(lines)
        .noneMatch(
            l -> l.matches(".*\\b(sin6?_addr|listen|accept4?|sendto|sendmsg|sendmmsg)\\b.*"));
    assertThat(lines.stream().map(this::written).filter(f -> !f.isEmpty()).toList())
        .isNotEmpty()
        .allMatch(
            f ->
                f.startsWith(directory.resolve("output").toString())
                    || f.startsWith("/proc/self/")
                    || f.startsWith("/dev/")
                    || f.contains("/onnxruntime-java"), // an empty folder, gone at once
            "within the output folder");
  }

  /** The file that a call makes or may change; nothing where it only reads. */
  private String written(String call) {
    Matcher matcher = WRITING.matcher(call);
    boolean writes =
        matcher.find()
            && (call.contains("mkdir")
                || Stream.of("O_WRONLY", "O_RDWR", "O_CREAT").anyMatch(matcher.group(2)::contains));
    return writes ? directory.resolve(matcher.group(1)).toString() : "";
  }

  @Test
  void it_scores_without_any_network_and_heeds_the_umask() throws IOException {
    String launcher = "exec '" + Launcher.home().resolve("bin/opedometer") + "'";
    String script = "umask 077 && " + launcher;
    boolean apart = Shell.works("unshare", "-rn", "true");
    Ended ended =
        apart
            ? Shell.run(directory, "unshare", "-rn", "sh", "-c", script)
            : Shell.run(directory, "sh", "-c", script);
    assertThat(ended.code()).as(ended.out()).isEqualTo(3);
    assertThat(ended.out()).contains("Scored 3 essays, 1 rejected");
    try (Stream<Path> made = Files.walk(directory.resolve("output"))) {
      assertThat(made)
          .allSatisfy(
              f ->
                  assertThat(Files.getPosixFilePermissions(f))
                      .isSubsetOf(
                          PosixFilePermission.OWNER_READ,
                          PosixFilePermission.OWNER_WRITE,
                          PosixFilePermission.OWNER_EXECUTE));
    }
  }
}
