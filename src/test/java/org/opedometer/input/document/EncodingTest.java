package org.opedometer.input.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class EncodingTest {
  private static final String TEXT = "“It’s £9,” said René — “or €10.” He won’t say naïve.";

  @Test
  void textThatWasEncodedTwiceIsMended() throws Exception {
    String wrong = new String(TEXT.getBytes(UTF_8), Charset.forName("windows-1252"));
    DecodedText decoded = EncodingDetection.decode(wrong.getBytes(UTF_8), "");
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.warnings()).containsExactly("mended_encoding");
  }

  @Test
  void aMarkThatLostItsLastByteIsMended() throws Exception {
    DecodedText decoded =
        EncodingDetection.decode("â€œLate,â€ said Jo. Itâ€™s so.".getBytes(UTF_8), "");
    assertThat(decoded.text()).isEqualTo("“Late,” said Jo. It’s so.");
  }

  @Test
  void textThatIsRightStays() throws Exception {
    String text = TEXT + " ÂME, château, Ã la carte, â€ and Âge.";
    DecodedText decoded = EncodingDetection.decode(text.getBytes(UTF_8), "");
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.warnings()).isEmpty();
  }

  @Test
  void aTextWhoseOffsetsCountIsLeftAsItIsWithAWarning() throws Exception {
    String twice = "â€œLate,â€\u009d said Jo. Itâ€™s so.";
    DecodedText decoded = EncodingDetection.decodeAsWritten(twice.getBytes(UTF_8));
    assertThat(decoded.text()).isEqualTo(twice);
    assertThat(decoded.warnings()).containsExactly("doubled_encoding");
  }
}
