package org.opedometer.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireMessageTest {
  @Test
  void everyFieldIsFoundAndCopiedUnchanged() {
    byte[] message = {
      0x08,
      (byte) 0x96,
      0x01, // field 1: 150
      0x12,
      0x02,
      'h',
      'i', // field 2: text
      0x1d,
      1,
      2,
      3,
      4, // field 3: 32 bits
      0x21,
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8, // field 4: 64 bits
      (byte) 0x82,
      0x01,
      0x00 // field 16: empty text
    };
    List<WireField> fields = WireMessage.fields(message);
    assertThat(fields).extracting(WireField::number).containsExactly(1, 2, 3, 4, 16);
    assertThat(fields.get(1).text()).isEqualTo("hi");
    WireWriter copy = new WireWriter(8);
    fields.forEach(copy::copy);
    assertThat(copy.toBytes()).isEqualTo(message);
  }

  @Test
  void whatIsWrittenCanBeRead() {
    WireWriter writer = new WireWriter(8);
    writer.text(20, "é".repeat(100));
    List<WireField> fields = WireMessage.fields(writer.toBytes());
    assertThat(fields).singleElement().extracting(WireField::text).isEqualTo("é".repeat(100));
    assertThat(fields.get(0).number()).isEqualTo(20);
  }

  static List<byte[]> brokenMessages() {
    return List.of(
        new byte[] {0x08},
        new byte[] {0x12, 0x05, 'h'},
        new byte[] {0x1d, 1},
        new byte[] {0x0b},
        new byte[] {0x08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1},
        new byte[] {0x12, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1});
  }

  @ParameterizedTest
  @MethodSource("brokenMessages")
  void aBrokenMessageIsRefused(byte[] message) {
    assertThatThrownBy(() -> WireMessage.fields(message))
        .isInstanceOf(EncoderException.class)
        .hasMessageStartingWith("The model");
  }
}
