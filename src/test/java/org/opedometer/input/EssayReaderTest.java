package org.opedometer.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.document.RejectedInputException;
import org.opedometer.model.BlockKind;
import org.opedometer.model.Essay;
import org.opedometer.model.EssayMetadata;
import org.opedometer.text.BlockChecks;

class EssayReaderTest {
  private static final String FRENCH =
      "Le conseil a décidé la semaine dernière de fermer la bibliothèque, et il l'a fait sans"
          + " demander l'avis de ceux qui y viennent tous les samedis avec leurs enfants pour"
          + " lire.";

  @TempDir Path folder;

  @Test
  void aTextIsReadWithItsHashAndItsWarnings() throws Exception {
    Essay essay = read("bees.txt", "On Bees\n\nBy Ann Roe\n\n4 March 2024\n\n" + Prose.A);
    assertThat(essay.id()).isEqualTo("essay");
    assertThat(essay.fileName()).isEqualTo("bees.txt");
    assertThat(essay.sha256()).hasSize(64).matches("[0-9a-f]+");
    assertThat(essay.language()).isEqualTo("en");
    assertThat(essay.warnings()).containsExactly("short_essay");
    assertThat(essay.metadata().title()).isEqualTo("On Bees");
    assertThat(essay.metadata().author()).isEqualTo("Ann Roe");
    assertThat(essay.metadata().date()).isEqualTo("2024-03-04");
  }

  @Test
  void theTextOfATextFileIsTheFileItself() throws Exception {
    String text = "\r\n On Bees\r\n\r\n\t" + Prose.A + " \r\n";
    assertThat(read("a.txt", "\uFEFF" + text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
  void everyUsualEncodingIsReadWithoutBeingTold(String charset) throws Exception {
    String text = Prose.A + " It is a café for the mind, the naïve répertoire of a small town.";
    Essay essay = Prose.read(folder, "a.txt", text.getBytes(Charset.forName(charset)));
    assertThat(essay.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkDecidesAndIsDropped(String charset) throws Exception {
    String text = Prose.A + " “So it goes” — and so on…";
    Essay essay = Prose.read(folder, "a.txt", ("\uFEFF" + text).getBytes(Charset.forName(charset)));
    assertThat(essay.text()).isEqualTo(text);
  }

  @Test
  void curlyQuotesOfWindowsAreRead() throws Exception {
    String text = Prose.A + " “So it goes,” she said – it’s the mayor’s way…";
    Essay essay = Prose.read(folder, "a.txt", text.getBytes(Charset.forName("windows-1252")));
    assertThat(essay.text()).isEqualTo(text);
  }

  @Test
  void aBrokenByteAmongGoodOnesIsReplacedWithAWarning() throws Exception {
    byte[] bytes = ("é é é é “” " + Prose.A + " # end").getBytes(UTF_8);
    bytes[bytes.length - 5] = (byte) 0xFF;
    Essay essay = Prose.read(folder, "a.txt", bytes);
    assertThat(essay.text()).contains("é é é é “”").contains("\uFFFD");
    assertThat(essay.warnings()).contains("undecodable_bytes");
  }

  @Test
  void frontMatterInYamlIsReadAndStandsInNoBlock() throws Exception {
    String text =
        "---\ntitle: \"On Bees: A Plea\"\nauthor: [Ann Roe, John Doe]\ndate: 2024-03-04\n"
            + "url: https://example.org/bees\n---\n\n"
            + Prose.A
            + "\n";
    Essay essay = read("a.txt", text);
    assertThat(essay.text()).isEqualTo(text);
    assertThat(essay.metadata().title()).isEqualTo("On Bees: A Plea");
    assertThat(essay.metadata().author()).isEqualTo("Ann Roe, John Doe");
    assertThat(essay.metadata().date()).isEqualTo("2024-03-04");
    assertThat(essay.metadata().url()).isEqualTo("https://example.org/bees");
    assertThat(Prose.blocks(essay)).containsExactly("body | " + Prose.A);
  }

  @Test
  void frontMatterTellsTheOutletAndKeysOfItsOwn() throws Exception {
    String text =
        "---\ntitle: On Bees\npublication: Hive Weekly\nsource: https://hive.example/a\n"
            + "Desk of: Opinion\ntags: [bees, towns]\nempty:\n---\n\n"
            + Prose.A;
    EssayMetadata metadata = read("a.txt", text).metadata();
    assertThat(metadata.outlet()).isEqualTo("Hive Weekly");
    assertThat(metadata.url()).isEqualTo("https://hive.example/a");
    assertThat(metadata.own())
        .containsExactly(entry("meta_desk_of", "Opinion"), entry("meta_tags", "bees, towns"));
    assertThat(read("b.txt", "By: Ann Roe\nSource: Hive Weekly\n\n" + Prose.A).metadata().outlet())
        .isEqualTo("Hive Weekly");
  }

  @Test
  void frontMatterThatIsNoYamlIsReadLineByLine() throws Exception {
    Essay essay = read("a.txt", "---\ntitle: On Bees: A Plea\nauthor: Ann Roe\n---\n" + Prose.A);
    assertThat(essay.metadata().title()).isEqualTo("On Bees: A Plea");
    assertThat(essay.metadata().author()).isEqualTo("Ann Roe");
  }

  @Test
  void frontMatterInPlainLinesIsRead() throws Exception {
    Essay essay =
        read("a.txt", "Title: On Bees\nAuthor: Ann Roe\nDate: 4 March 2024\n\n" + Prose.A);
    assertThat(essay.metadata().title()).isEqualTo("On Bees");
    assertThat(essay.metadata().date()).isEqualTo("2024-03-04");
    assertThat(Prose.blocks(essay)).containsExactly("body | " + Prose.A);
  }

  @Test
  void aFirstLineWithAColonIsNoFrontMatter() throws Exception {
    Essay essay = read("a.txt", "Poll: Most want the library\n\n" + Prose.A + "\n\n" + Prose.B);
    assertThat(Prose.texts(essay, BlockKind.TITLE)).containsExactly("Poll: Most want the library");
  }

  @Test
  void writtenOutAddressesAreLinks() throws Exception {
    Essay essay = read("a.txt", Prose.A + " See https://example.org/a_(b), and www.example.com.");
    assertThat(essay.links())
        .extracting(l -> l.target())
        .containsExactly("https://example.org/a_(b)", "https://www.example.com");
    assertThat(essay.links().get(0).span().in(essay.text())).isEqualTo("https://example.org/a_(b)");
  }

  @Test
  void emptyInputIsRejected() throws Exception {
    assertThat(rejected("a.txt", "").code()).isEqualTo("empty_input");
    assertThat(rejected("b.txt", " \n\t\n").code()).isEqualTo("no_words");
    assertThat(rejected("c.txt", "***\n...\n?!\n").code()).isEqualTo("no_words");
  }

  @Test
  void anotherLanguageIsRejectedByName() throws Exception {
    RejectedInputException rejection = rejected("a.txt", FRENCH);
    assertThat(rejection.code()).isEqualTo("foreign_language");
    assertThat(rejection.sentence())
        .isEqualTo("The text seems to be in French; Opedometer reads English only.");
  }

  @Test
  void binaryDataUnderATextNameIsRejected() throws Exception {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    assertThat(Prose.rejected(folder, "a.txt", png))
        .isInstanceOf(RejectedInputException.BinaryInput.class)
        .hasMessageContaining("a PNG image");
    byte[] noise = new byte[4096];
    new java.util.Random(7).nextBytes(noise);
    assertThat(Prose.rejected(folder, "b.txt", noise).code()).isEqualTo("binary_input");
    assertThat(Prose.rejected(folder, "c.md", noise).code()).isEqualTo("binary_input");
    assertThat(Prose.rejected(folder, "d.html", noise).code()).isEqualTo("binary_input");
  }

  @Test
  void filesOverTheLimitAreRejected() throws Exception {
    ReadingLimits limits = ReadingLimits.DEFAULT.withBytes(1_000_000);
    byte[] bytes = "word ".repeat(200_001).getBytes(UTF_8);
    RejectedInputException rejection = Prose.rejected(limits, folder, "a.txt", bytes);
    assertThat(rejection.code()).isEqualTo("too_large");
    assertThat(rejection.sentence()).contains("1 MB");
  }

  @Test
  void foldersAndMissingFilesAreRejected() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("x.txt"));
    assertThat(unread(new InputFile(directory, "x.txt", "x"))).contains("it is a folder");
    assertThat(unread(new InputFile(folder.resolve("y.txt"), "y.txt", "y")))
        .contains("no longer there");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.rtf", "a.doc", "a", ".txt/a", "a.TXT.gz"})
  void unknownEndingsAreRejected(String name) {
    InputFile file = new InputFile(folder.resolve("a"), name, "a");
    RejectedInputException rejection =
        catchThrowableOfType(
            RejectedInputException.class, () -> new EssayReader(ReadingLimits.DEFAULT).read(file));
    assertThat(rejection.code()).isEqualTo("unsupported_format");
  }

  @Test
  void endingsAreKnownInAnyCase() {
    EssayReader reader = new EssayReader(ReadingLimits.DEFAULT);
    assertThat(reader.reads("A.TXT")).isTrue();
    assertThat(reader.reads("a.Html")).isTrue();
    assertThat(reader.reads("a.exe")).isFalse();
  }

  @Test
  void oneSentenceOfTwentyThousandWordsIsReadAndOneOfAMegabyteIsNot() throws Exception {
    Essay essay = read("a.txt", "the word and ".repeat(7_000));
    assertThat(essay.blocks()).hasSize(1);
    BlockChecks.assertSound(essay.text(), essay.blocks());
    assertThat(rejected("a.txt", "the word and ".repeat(80_000)))
        .isInstanceOf(RejectedInputException.EndlessSentence.class);
  }

  private Essay read(String name, String text) throws Exception {
    return Prose.read(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private RejectedInputException rejected(String name, String text) throws IOException {
    return Prose.rejected(folder, name, text.getBytes(UTF_8));
  }

  private static String unread(InputFile file) {
    RejectedInputException rejection =
        catchThrowableOfType(
            RejectedInputException.class, () -> new EssayReader(ReadingLimits.DEFAULT).read(file));
    assertThat(rejection.code()).isEqualTo("unreadable_file");
    return rejection.sentence();
  }
}
