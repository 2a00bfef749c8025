package blackbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** An input folder full of what people and their enemies drop into one. */
final class HostileInputs {
  private static final String PROSE = Essays.CLOCK;

  private final Path folder;
  private final SortedMap<String, String> rejected = new TreeMap<>();

  private HostileInputs(Path folder) {
    this.folder = folder;
  }

  /** Makes it; tells the kind of rejection by file name for those that cannot be scored. */
  static SortedMap<String, String> make(Path folder) throws IOException {
    HostileInputs inputs = new HostileInputs(folder);
    inputs.bytes();
    inputs.encodings();
    inputs.sizes();
    inputs.documents();
    inputs.names();
    return inputs.rejected;
  }

  private void bytes() throws IOException {
    put("empty.txt", new byte[0], "empty_input");
    byte[] noise = new byte[5_000];
    new Random(3).nextBytes(noise);
    put("noise.txt", noise, "binary_input");
    put("spaces.txt", " \n\t \n".getBytes(UTF_8), "no_words");
    put(
        "german.txt",
        "Die Fähre muss nachts fahren, und der Rat weiß das seit vielen Jahren sehr genau.",
        "foreign_language");
    Files.createDirectories(folder.resolve("folder.txt"));
    rejected.put("folder.txt", "not_a_file");
    Files.createSymbolicLink(folder.resolve("out.txt"), Path.of("/etc/hostname"));
    rejected.put("out.txt", "link_outside");
    Files.createSymbolicLink(folder.resolve("up.txt"), Path.of("../secret.txt"));
    Files.writeString(folder.resolveSibling("secret.txt"), PROSE);
    rejected.put("up.txt", "link_outside");
    Files.createSymbolicLink(folder.resolve("loop.txt"), Path.of("loop.txt"));
    rejected.put("loop.txt", "link_broken");
  }

  private void encodings() throws IOException {
    byte[] broken = (PROSE + " end").getBytes(UTF_8);
    broken[broken.length - 2] = (byte) 0xFF;
    put("bad-utf8.txt", broken, null);
    put("utf16.txt", ("\uFEFF" + PROSE).getBytes(UTF_16LE), null);
    put("utf16-no-mark.txt", PROSE.getBytes(UTF_16BE), null);
    String page = "<html><head><meta charset=\"utf-16\"></head><body><p>" + PROSE + "</p></body>";
    put("wrong-charset.html", (page + "</html>").getBytes(ISO_8859_1), null);
  }

  private void sizes() throws IOException {
    byte[] large = new byte[50_000_000];
    Arrays.fill(large, (byte) 'a');
    put("large.txt", large, "too_large");
    put("endless.txt", "The town " + "and the boat ".repeat(80_000), "endless_sentence");
    put("word.txt", "The town has a " + "a".repeat(1_000_000), "endless_sentence");
    put("paragraphs.txt", "town\n\n".repeat(100_000), "too_large");
    put("nested.html", "<div>".repeat(200_000) + "<p>" + PROSE, null);
    put("quotes.txt", "\"".repeat(10_000) + PROSE + "(".repeat(5_000), null);
  }

  private void documents() throws IOException {
    zip("bomb.docx", "word/document.xml", 300_000_000, "too_large");
    put("zip.txt", Files.readAllBytes(folder.resolve("bomb.docx")), "binary_input");
    String entity =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    put("entity.html", entity + "<html><body><p>&e; " + PROSE + "</p></body></html>", null);
    put("broken.pdf", "%PDF-1.7\n1 0 obj <<", "broken_document");
    put("broken.docx", "PK\u0003\u0004 and no more", "broken_document");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(folder.resolve("scanned.pdf").toFile());
      rejected.put("scanned.pdf", "no_text_layer");
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(folder.resolve("locked.pdf").toFile());
      rejected.put("locked.pdf", "encrypted_document");
    }
  }

  private void names() throws IOException {
    for (String name :
        new String[] {
          "-rf.txt", "--help.txt", "two words.txt", "it's \"quoted\".txt", "two\nlines.txt",
          "a..txt", "100%.txt", "=1+1.txt", "na\u00efve \u2603.txt", "CON.txt"
        }) {
      put(name, PROSE, null);
    }
  }

  private void put(String name, String text, String kind) throws IOException {
    put(name, text.getBytes(UTF_8), kind);
  }

  private void put(String name, byte[] bytes, String kind) throws IOException {
    Files.write(folder.resolve(name), bytes);
    if (kind != null) {
      rejected.put(name, kind);
    }
  }

  private void zip(String name, String entry, int zeros, String kind) throws IOException {
    byte[] block = new byte[1_000_000];
    Arrays.fill(block, (byte) ' ');
    try (OutputStream file = Files.newOutputStream(folder.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry(entry));
      for (int done = 0; done < zeros; done += block.length) {
        zip.write(block);
      }
      zip.closeEntry();
    }
    rejected.put(name, kind);
  }
}
