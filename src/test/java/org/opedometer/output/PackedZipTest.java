package org.opedometer.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PackedZipTest {
  private static final List<String> NAMES = List.of("a/one.xml", "é.xml", "two.bin");

  @TempDir Path folder;

  @Test
  void what_is_put_in_comes_out_in_its_order_and_without_a_date() throws IOException {
    List<byte[]> contents = contents();
    byte[] zip = zip(packed(contents));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (int i = 0; i < contents.size(); i++) {
        ZipEntry entry = in.getNextEntry();
        assertThat(entry.getName()).isEqualTo(NAMES.get(i));
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
        assertThat(in.readAllBytes()).isEqualTo(contents.get(i));
      }
      assertThat(in.getNextEntry()).isNull();
    }
  }

  @Test
  void its_bytes_do_not_depend_on_the_time_zone() throws IOException {
    List<PackedFile> files = packed(contents());
    byte[] here = zip(files);
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String other : List.of("Pacific/Kiritimati", "America/Anchorage")) {
        TimeZone.setDefault(TimeZone.getTimeZone(other));
        assertThat(zip(files)).as(other).isEqualTo(here);
      }
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void a_file_is_taken_as_it_was_packed() throws IOException {
    List<PackedFile> files = packed(contents());
    Path zip = Files.write(folder.resolve("book.xlsx"), zip(files));
    for (PackedFile file : files) {
      PackedFile taken = PackedZip.take(zip, file.name()).orElseThrow();
      assertThat(taken.packed()).isEqualTo(file.packed());
      assertThat(taken.crc()).isEqualTo(file.crc());
      assertThat(taken.size()).isEqualTo(file.size());
    }
    assertThat(PackedZip.take(zip, "three.bin")).isEmpty();
  }

  @Test
  void nothing_is_taken_from_what_is_no_zip_file_or_is_cut() throws IOException {
    byte[] whole = zip(packed(contents()));
    Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length / 2));
    Path text = Files.writeString(folder.resolve("text"), "PK or not");
    assertThat(PackedZip.take(cut, NAMES.get(2))).isEmpty();
    assertThat(PackedZip.take(text, NAMES.get(2))).isEmpty();
    assertThat(PackedZip.take(folder.resolve("none"), NAMES.get(2))).isEmpty();
  }

  private static List<byte[]> contents() {
    byte[] noise = new byte[300_000];
    new Random(5).nextBytes(noise);
    return List.of("words".getBytes(StandardCharsets.UTF_8), new byte[0], noise);
  }

  private static List<PackedFile> packed(List<byte[]> contents) throws IOException {
    return List.of(
        PackedFile.of(NAMES.get(0), out -> out.write(contents.get(0))),
        PackedFile.of(NAMES.get(1), out -> out.write(contents.get(1))),
        PackedFile.of(NAMES.get(2), out -> out.write(contents.get(2))));
  }

  private static byte[] zip(List<PackedFile> files) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    PackedZip.of(files).to(zip);
    return zip.toByteArray();
  }
}
