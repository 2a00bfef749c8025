package org.opedometer.input.archives;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.manifest.PackedText;
import org.opedometer.input.manifest.TextCollection;

/**
 * Mail with newsletters and letters: {@code .eml}, one message, and {@code .mbox}, parted where a
 * line begins with {@code From } behind an empty one. A message's html part is read, else its plain
 * one, without what it quotes of others.
 */
public final class MailFiles implements TextCollection {
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final int FEWEST_WORDS = 30;

  private final ReadingLimits limits;

  public MailFiles(ReadingLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".mbox") || name.endsWith(".eml");
  }

  @Override
  public void read(Path file, Sink sink) {
    boolean many = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".mbox");
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      if (!many) {
        message(in.readNBytes(most() + 1), 1, sink);
      } else if (messages(in, sink) == 0) {
        sink.refuse("", "no_rows", "It holds no message; a mailbox begins with a 'From ' line.");
      }
    } catch (IOException e) {
      sink.refuse("", "unreadable_file", "The mailbox cannot be read to its end.");
    }
  }

  private int messages(InputStream in, Sink sink) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 0;
    boolean empty = true; // the line before
    for (int b = in.read(); ; b = in.read()) {
      if (b >= 0 && line.size() <= most()) {
        line.write(b);
      }
      if (b != '\n' && b >= 0) {
        continue;
      }
      byte[] bytes = line.toByteArray();
      line.reset();
      if (empty && startsWith(bytes, FROM)) {
        if (number > 0) {
          message(message.toByteArray(), number, sink);
        }
        message.reset();
        number++;
      } else if (number > 0 && message.size() <= most()) {
        message.write(bytes);
      }
      empty = bytes.length <= 2 && new String(bytes, StandardCharsets.US_ASCII).isBlank();
      if (b < 0) {
        break;
      }
    }
    if (number > 0) {
      message(message.toByteArray(), number, sink);
    }
    return number;
  }

  private void message(byte[] bytes, int number, Sink sink) {
    String place = "message " + number;
    if (bytes.length > most()) {
      sink.refuse(place, "too_large", "Message " + number + " is larger than limits.bytes allows.");
      return;
    }
    MailMessage mail = MailMessage.of(bytes);
    String text = mail.text();
    if (text.replaceAll("<[^<>]+>", " ").strip().split("\\s+").length < FEWEST_WORDS) {
      sink.refuse(
          place, "empty_input", "Message " + number + " has less than 30 words of its own.");
      return;
    }
    sink.text(
        new PackedText(
            "", place, mail.format(), text.getBytes(StandardCharsets.UTF_8), mail.metadata()));
  }

  private int most() {
    return (int) Math.min(limits.bytes(), Integer.MAX_VALUE / 4);
  }

  private static boolean startsWith(byte[] bytes, byte[] head) {
    return bytes.length >= head.length
        && java.util.Arrays.equals(bytes, 0, head.length, head, 0, head.length);
  }
}
