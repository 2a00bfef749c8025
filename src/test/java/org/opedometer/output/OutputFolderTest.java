package org.opedometer.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(
      strings = {"..", ".", "", " ", "../x", "a/b", "a\\b", "/etc", ".hidden", "a\nb", "a\0b"})
  void an_id_that_could_lead_elsewhere_is_refused(String id) {
    assertThatThrownBy(() -> new OutputFolder(root).essay(id)).isInstanceOf(OutputException.class);
  }

  @Test
  void no_file_outside_the_folder_is_written() throws IOException {
    OutputFolder folder = OutputFolder.create(root.resolve("out"));
    AtomicFile files = new AtomicFile(folder);
    Path outside = folder.root().resolve("../stray.txt");
    assertThatThrownBy(() -> files.write(outside, Content.text("x")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("outside the output folder");
    assertThat(root.resolve("stray.txt")).doesNotExist();
  }

  @Test
  void a_failed_file_leaves_the_old_one_and_nothing_half_written() throws IOException {
    OutputFolder folder = OutputFolder.create(root);
    AtomicFile files = new AtomicFile(folder);
    Path target = root.resolve("a.csv");
    files.write(target, Content.text("whole"));
    assertThatThrownBy(
            () ->
                files.write(
                    target,
                    out -> {
                      out.write("torn".getBytes());
                      throw new IOException("Disk quota exceeded");
                    }))
        .hasMessage("cannot write " + target + ": the disk is full");
    assertThat(target).hasContent("whole");
    assertThat(folder.temporary()).isEmptyDirectory();
  }

  @Test
  void a_file_that_holds_the_same_already_is_left_alone() throws IOException {
    AtomicFile files = new AtomicFile(OutputFolder.create(root));
    Path target = root.resolve("a.html");
    files.writeIfChanged(target, Content.text("one"));
    Object first = Files.readAttributes(target, BasicFileAttributes.class).fileKey();
    files.writeIfChanged(target, Content.text("one"));
    assertThat(Files.readAttributes(target, BasicFileAttributes.class).fileKey()).isEqualTo(first);
    files.writeIfChanged(target, Content.text("two"));
    assertThat(target).hasContent("two");
  }

  @Test
  void a_file_where_the_folder_should_be_is_told_in_one_sentence() throws IOException {
    Path file = Files.writeString(root.resolve("out"), "I am a file");
    assertThatThrownBy(() -> OutputFolder.create(file.resolve("below")))
        .isInstanceOf(OutputException.class)
        .hasMessageStartingWith("cannot write ");
  }

  @Test
  void file_rights_follow_the_umask() throws IOException {
    new AtomicFile(OutputFolder.create(root)).write(root.resolve("a.csv"), Content.text("x"));
    Path plain = Files.writeString(root.resolve("plain"), "x");
    assertThat(Files.getPosixFilePermissions(root.resolve("a.csv")))
        .isEqualTo(Files.getPosixFilePermissions(plain));
  }
}
