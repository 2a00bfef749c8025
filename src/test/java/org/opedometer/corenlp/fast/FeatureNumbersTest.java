package org.opedometer.corenlp.fast;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class FeatureNumbersTest {
  private static final int KNOWN = 20_000;

  private final Index<String> model = new HashIndex<>();

  FeatureNumbersTest() {
    for (int i = 0; i < KNOWN; i++) {
      model.add(feature(i));
    }
  }

  private static String feature(int number) {
    return "Éire|" + number + "-WORD|" + number % 7;
  }

  @Test
  void everyFeatureHasTheNumberThatItHasInTheModel() {
    assertSame(new FeatureNumbers(model));
  }

  @Test
  void theyAreTheSameOnceWrittenAndRead() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new FeatureNumbers(model));
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertSame((FeatureNumbers) in.readObject());
    }
  }

  private void assertSame(FeatureNumbers numbers) {
    assertThat(numbers.size()).isEqualTo(model.size());
    for (int i = 0; i < 3 * KNOWN; i++) {
      assertThat(numbers.indexOf(feature(i))).isEqualTo(i < KNOWN ? i : -1);
      assertThat(numbers.indexOf(feature(i))).isEqualTo(model.indexOf(feature(i)));
    }
  }
}
