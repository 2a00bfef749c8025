package org.opedometer.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UndatedZipTest {
  @Test
  void what_is_put_in_comes_out_and_a_file_stands_where_it_is_said_to() throws IOException {
    byte[] noise = new byte[300_000];
    new Random(5).nextBytes(noise);
    List<byte[]> contents = List.of("words".getBytes(StandardCharsets.UTF_8), new byte[0], noise);
    List<PackedFile> files =
        List.of(
            PackedFile.of("a/one.xml", out -> out.write(contents.get(0))),
            PackedFile.of("é.xml", out -> out.write(contents.get(1))),
            PackedFile.of("two.bin", out -> out.write(contents.get(2))));
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    UndatedZip.of(files).to(zip);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
      for (int i = 0; i < files.size(); i++) {
        ZipEntry entry = in.getNextEntry();
        assertThat(entry.getName()).isEqualTo(files.get(i).name());
        assertThat(entry.getLastModifiedTime().toMillis()).isEqualTo(315_532_800_000L);
        assertThat(in.readAllBytes()).isEqualTo(contents.get(i));
      }
      assertThat(in.getNextEntry()).isNull();
    }
    int place = UndatedZip.headLength(files.get(0));
    byte[] packed = files.get(0).packed();
    assertThat(zip.toByteArray())
        .startsWith((byte) 'P', (byte) 'K')
        .satisfies(
            bytes ->
                assertThat(java.util.Arrays.copyOfRange(bytes, place, place + packed.length))
                    .isEqualTo(packed));
  }
}
