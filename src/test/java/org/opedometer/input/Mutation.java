package org.opedometer.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Harms documents: their bytes, and what their bytes mean. The same seed does the same harm. */
final class Mutation {
  private static final Pattern PIECE = Pattern.compile("<[^>]*>|[A-Za-z]+|\\d+|\\n+|[^\\w\\s<>]");

  private final Random random;

  Mutation(long seed) {
    random = new Random(seed);
  }

  byte[] of(String format, byte[] document) throws IOException {
    byte[] mutant = document;
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      boolean zipped = format.equals("docx") && random.nextInt(3) > 0;
      mutant = zipped ? zip(mutant) : random.nextBoolean() ? bytes(mutant) : pieces(mutant);
    }
    return mutant;
  }

  private byte[] bytes(byte[] document) {
    if (document.length == 0) {
      return new byte[] {(byte) random.nextInt()};
    }
    int from = random.nextInt(document.length);
    int to = Math.min(document.length, from + 1 + random.nextInt(400));
    byte[] mutant = document.clone();
    switch (random.nextInt(6)) {
      case 0 -> mutant = Arrays.copyOf(document, from);
      case 1 -> mutant = joined(document, 0, from, document, to, document.length);
      case 2 -> mutant = joined(document, 0, to, document, from, document.length);
      case 3 -> Arrays.fill(mutant, from, to, (byte) (random.nextBoolean() ? 0 : 255));
      case 4 -> {
        byte[] noise = new byte[to - from];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, mutant, from, noise.length);
      }
      default -> {
        for (int n = 1 + random.nextInt(60); n > 0; n--) {
          mutant[random.nextInt(mutant.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
    }
    return mutant;
  }

  /** Tags, words, numbers and marks are dropped, repeated, swapped or made absurd. */
  private byte[] pieces(byte[] document) {
    String text = new String(document, ISO_8859_1);
    List<int[]> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      pieces.add(new int[] {matcher.start(), matcher.end()});
    }
    if (pieces.isEmpty()) {
      return bytes(document);
    }
    int[] one = pieces.get(random.nextInt(pieces.size()));
    int[] other = pieces.get(random.nextInt(pieces.size()));
    String piece = text.substring(one[0], one[1]);
    String instead =
        switch (random.nextInt(7)) {
          case 0 -> "";
          case 1 -> piece.repeat(2 + random.nextInt(3_000));
          case 2 -> text.substring(other[0], other[1]);
          case 3 -> "-99999999999999999999";
          case 4 -> "&#" + random.nextInt(2_000_000) + ";&undefined;";
          case 5 -> piece.replaceAll("[<>/()\\[\\]]", "");
          default -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>&e;" + piece;
        };
    return (text.substring(0, one[0]) + instead + text.substring(one[1])).getBytes(ISO_8859_1);
  }

  /** One entry of an archive is mutated, dropped or emptied. */
  private byte[] zip(byte[] archive) throws IOException {
    List<String> names = new ArrayList<>();
    List<byte[]> contents = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        names.add(e.getName());
        contents.add(in.readAllBytes());
      }
    } catch (IOException | IllegalArgumentException broken) {
      return bytes(archive);
    }
    if (names.isEmpty()) {
      return bytes(archive);
    }
    int at = random.nextInt(names.size());
    switch (random.nextInt(5)) {
      case 0 -> names.set(at, names.get(at) + "x");
      case 1 -> contents.set(at, new byte[0]);
      case 2 -> contents.set(at, bytes(contents.get(at)));
      default -> contents.set(at, pieces(contents.get(at)));
    }
    ByteArrayOutputStream mutant = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(mutant)) {
      for (int i = 0; i < names.size(); i++) {
        out.putNextEntry(new ZipEntry(names.get(i)));
        out.write(contents.get(i));
        out.closeEntry();
      }
    } catch (java.util.zip.ZipException twice) {
      return bytes(archive);
    }
    return mutant.toByteArray();
  }

  private static byte[] joined(byte[] a, int a0, int a1, byte[] b, int b0, int b1) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(a, a0, a1 - a0);
    out.write(b, b0, b1 - b0);
    return out.toByteArray();
  }
}
