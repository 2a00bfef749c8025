package org.opedometer.input.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opedometer.input.EssayReader;
import org.opedometer.input.document.ReadingLimits;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ManifestScannerTest {
  @TempDir private Path folder;
  private final Set<String> scored = new HashSet<>();
  private final Set<String> rejected = new HashSet<>();
  private EssayRegister register = EssayRegister.empty(Path.of("/nowhere"));

  @Test
  void finds_documents_in_all_folders_and_passes_over_the_rest() throws IOException {
    write("b.txt", "two");
    write("deep/er/a.md", "one");
    write("README.md", "of the folder");
    write(".hidden.txt", "no");
    write(".git/config.txt", "no");
    write("~$open.docx", "a lock of the word processor's");
    write("picture.png", "no");
    write("results/.opedometer/lock", "");
    write("results/essays/b/text.txt", "a result, not an essay");
    assertThat(names(scan())).containsExactly("b.txt", "deep/er/a.md");
  }

  @Test
  void the_hash_tells_what_is_done() throws IOException {
    write("done.txt", "done");
    write("new.txt", "new");
    write("bad.txt", "bad");
    scored.add("done " + FileHash.of("done"));
    rejected.add("bad.txt " + FileHash.of("bad"));
    Manifest manifest = scan();
    assertThat(manifest.in(FileState.UNCHANGED)).extracting("fileName").containsExactly("done.txt");
    assertThat(manifest.in(FileState.PENDING)).extracting("fileName").containsExactly("new.txt");
    assertThat(manifest.in(FileState.REJECTED)).extracting("fileName").containsExactly("bad.txt");
    write("done.txt", "done otherwise");
    write("bad.txt", "mended");
    assertThat(scan().in(FileState.PENDING)).hasSize(3);
  }

  @Test
  void what_was_scored_is_pending_when_all_is_to_be_scored_again() throws IOException {
    write("done.txt", "done");
    scored.add("done " + FileHash.of("done"));
    assertThat(scanner(true, Set.of()).scan(List.of(folder)).in(FileState.PENDING)).hasSize(1);
  }

  @Test
  void a_file_that_is_being_written_waits() throws IOException {
    write("old.txt", "old");
    Path fresh = write("fresh.txt", "fresh").toRealPath();
    Manifest manifest = scanner(false, Set.of(fresh)).scan(List.of(folder));
    assertThat(manifest.in(FileState.PENDING)).extracting("fileName").containsExactly("old.txt");
    assertThat(manifest.in(FileState.WAITING)).extracting("fileName").containsExactly("fresh.txt");
  }

  @Test
  void refuses_links_that_lead_out_and_folders_named_like_documents() throws IOException {
    write("inside.txt", "inside");
    Files.createSymbolicLink(folder.resolve("again.txt"), folder.resolve("inside.txt"));
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone.txt"));
    Files.createSymbolicLink(folder.resolve("out.txt"), Path.of("/etc/hostname"));
    Files.createSymbolicLink(folder.resolve("outer"), Path.of("/etc"));
    write("folder.txt/within.txt", "within");
    Manifest manifest = scan();
    assertThat(names(manifest)).containsExactly("inside.txt");
    assertThat(manifest.refused())
        .extracting(Refusal::fileName, Refusal::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("folder.txt", "not_a_file"),
            org.assertj.core.groups.Tuple.tuple("nowhere.txt", "link_broken"),
            org.assertj.core.groups.Tuple.tuple("out.txt", "link_outside"),
            org.assertj.core.groups.Tuple.tuple("outer", "link_outside"));
  }

  @Test
  void two_folders_may_hold_files_of_one_name() throws IOException {
    write("left/a.txt", "left");
    write("right/a.txt", "right");
    Manifest manifest =
        scanner(false, Set.of()).scan(List.of(folder.resolve("left"), folder.resolve("right")));
    assertThat(names(manifest)).containsExactly("left/a.txt", "right/a.txt");
    assertThat(manifest.entries()).extracting("essayId").containsExactly("left-a", "right-a");
  }

  @Test
  void a_file_reached_by_two_ways_is_one_essay() throws IOException {
    Path file = write("a.txt", "once");
    assertThat(names(scanner(false, Set.of()).scan(List.of(folder, file))))
        .containsExactly("a.txt");
  }

  @Test
  void the_key_changes_with_name_content_and_state_only() throws IOException {
    Path file = write("a.txt", "one");
    String first = scan().key();
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(scan().key()).isEqualTo(first);
    scored.add("a " + FileHash.of("one"));
    String done = scan().key();
    write("a.txt", "two");
    assertThat(Set.of(first, done, scan().key())).hasSize(3);
  }

  @Test
  void an_essay_keeps_its_id_beside_other_folders_and_when_its_file_is_renamed_or_moved()
      throws IOException {
    Path bees = write("left/bees.txt", "of bees");
    write("left/wasps.txt", "of wasps");
    Path left = folder.resolve("left");
    register = register.after(scanner(false, Set.of()).scan(List.of(left)), id -> true);
    write("right/bees.txt", "of other bees");
    Manifest both = scanner(false, Set.of()).scan(List.of(left, folder.resolve("right")));
    assertThat(both.entries())
        .extracting("essayId")
        .containsExactlyInAnyOrder("bees", "wasps", "right-bees");
    Files.move(bees, left.resolve("hornets.txt"));
    Files.move(left, folder.resolve("far"));
    write("far/wasps.txt", "of wasps, again");
    Manifest moved = scanner(false, Set.of()).scan(List.of(folder.resolve("far")));
    assertThat(moved.entries())
        .extracting(ManifestEntry::fileName, ManifestEntry::essayId)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("hornets.txt", "bees"),
            org.assertj.core.groups.Tuple.tuple("wasps.txt", "wasps"));
    assertThat(register.gone(moved)).isEmpty();
  }

  @Test
  void the_register_survives_being_written_and_knows_twins_and_what_is_gone() throws IOException {
    write("a/one.txt", "the same");
    write("a/two.txt", "another");
    Path a = folder.resolve("a");
    register = register.after(scanner(false, Set.of()).scan(List.of(a)), id -> true);
    register = EssayRegister.of(Path.of("/nowhere"), register.lines());
    Files.delete(a.resolve("two.txt"));
    write("a/early.txt", "the same");
    Manifest manifest = scanner(false, Set.of()).scan(List.of(a));
    assertThat(register.gone(manifest)).containsExactly("two");
    assertThat(register.listedIn(a)).isEqualTo(2);
    assertThat(register.leftFrom(List.of(folder.resolve("b")), manifest)).isEmpty();
    assertThat(register.leftFrom(List.of(a), manifest)).containsExactly("two");
    assertThat(register.after(manifest).twins(manifest))
        .isEqualTo(java.util.Map.of("early", "one"));
  }

  @Test
  void what_is_passed_over_is_counted_by_kind() throws IOException {
    write("a.txt", "a");
    write("b.jpg", "b");
    write("c.JPG", "c");
    write("README.md", "d");
    write(".hidden", "e");
    write("notes", "f");
    assertThat(scan().skipped())
        .isEqualTo(java.util.Map.of(".jpg", 2, "README", 1, "without an ending", 1));
  }

  @Test
  void a_missing_input_is_an_error() {
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> scanner(false, Set.of()).scan(List.of(nowhere)))
        .isInstanceOf(MissingInputException.class)
        .hasMessageContaining("nowhere is not there");
  }

  @Test
  void framesOfASavedPageAreNoEssays() throws Exception {
    write("bees.html", "a");
    write("bees_files/saved_resource.html", "b");
    write("wasps_files/wasps.html", "c");
    assertThat(names(scan())).containsExactly("bees.html", "wasps_files/wasps.html");
  }

  private Manifest scan() {
    return scanner(false, Set.of()).scan(List.of(folder));
  }

  private ManifestScanner scanner(boolean again, Set<Path> unsettled) {
    Ledger ledger =
        new Ledger() {
          @Override
          public boolean isScored(String essayId, String sha256, String labels) {
            return scored.contains(essayId + " " + sha256);
          }

          @Override
          public boolean isRejected(String fileName, String sha256) {
            return rejected.contains(fileName + " " + sha256);
          }
        };
    EssayReader reader = new EssayReader(ReadingLimits.DEFAULT);
    return new ManifestScanner(
        reader::reads,
        ledger,
        register,
        again,
        unsettled,
        KnownMetadata.NONE,
        TextCollection.NONE,
        (format, bytes) -> {
          throw new AssertionError();
        });
  }

  private static List<String> names(Manifest manifest) {
    return manifest.entries().stream().map(ManifestEntry::fileName).toList();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
