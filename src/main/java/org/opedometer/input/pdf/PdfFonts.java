package org.opedometer.input.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Answers every call for a font that a PDF does not carry with the one that PDFBox ships.
 *
 * <p>Otherwise PDFBox would search the machine's fonts and write a cache of them to the home
 * directory, and a text could come out differently on another machine.
 */
final class PdfFonts implements FontMapper {
  private static final String SHIPPED =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont font;

  private PdfFonts() {
    try (InputStream in = FontMapper.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("PDFBox comes without its font");
      }
      font = new TTFParser().parse(new RandomAccessReadBuffer(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes PDFBox use this mapper; to be called before the first document is read. */
  static void install() {
    FontMappers.set(Holder.FONTS);
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String base, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String base, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String base, PDFontDescriptor descriptor, PDCIDSystemInfo systemInfo) {
    return new CIDFontMapping(null, font, true);
  }

  private static final class Holder {
    private static final PdfFonts FONTS = new PdfFonts();
  }
}
