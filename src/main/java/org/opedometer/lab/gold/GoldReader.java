package org.opedometer.lab.gold;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.opedometer.io.JsonLine;

/**
 * Reads annotated data, one JSON object a line; offsets count code points. Everything that does not
 * fit is an error with file and line, since a silent guess would spoil what is learnt or measured.
 */
public final class GoldReader {
  private GoldReader() {}

  /**
   * Lines {@code {"id","text","label":0|1}}.
   *
   * @throws GoldException where a file or line cannot be used
   */
  public static List<GoldSentence> sentences(List<Path> files) {
    return read(files, GoldSentence::of);
  }

  /**
   * Lines {@code {"id","text","targets":[{"start","end","polarity":-1|0|1}]}}.
   *
   * @throws GoldException where a file or line cannot be used
   */
  public static List<GoldTargets> targets(List<Path> files) {
    return read(files, GoldTargets::of);
  }

  /**
   * Lines {@code {"id","text","spans":[[start,end,label],...]}}.
   *
   * @throws GoldException where a file or line cannot be used
   */
  public static List<GoldSpans> spans(List<Path> files) {
    return read(files, GoldSpans::of);
  }

  /**
   * Lines {@code {"id","text","label":0|1,"spans":[[start,end,category,strength],...]}}, with an
   * optional {@code "fold"} from 0 to 4 and {@code "outlet"}.
   *
   * @throws GoldException where a file or line cannot be used
   */
  public static List<GoldLoaded> loaded(List<Path> files) {
    return read(files, GoldLoaded::of);
  }

  /**
   * Lines {@code
   * {"id","text","attributions":[{"source":[[start,end],...],"cue":[...],"content":[...],"cue_class"}]}}.
   *
   * @throws GoldException where a file or line cannot be used
   */
  public static List<GoldAttributions> attributions(List<Path> files) {
    return read(files, GoldAttributions::of);
  }

  /**
   * Lines {@code
   * {"id","text","items":[{"k":"attr"|"claim"|"loaded"|"certainty"|"device"|"piece",...}]}}.
   *
   * @throws GoldException where a file or line cannot be used
   */
  public static List<GoldOpinion> opinion(List<Path> files) {
    return read(files, GoldOpinion::of);
  }

  static GoldKind first(Path file) {
    return read(List.of(file), GoldKind::of).get(0);
  }

  private static <G> List<G> read(List<Path> files, Function<GoldLine, G> meaning) {
    List<G> gold = new ArrayList<>();
    for (Path file : files) {
      int number = 0;
      for (String line : lines(file)) {
        number++;
        if (!line.isBlank()) {
          gold.add(meaning.apply(line(file, number, line)));
        }
      }
    }
    if (gold.isEmpty()) {
      throw new GoldException(files.toString(), 0, "holds no annotated line");
    }
    return gold;
  }

  private static GoldLine line(Path file, int number, String line) {
    try {
      return new GoldLine(file.toString(), number, JsonLine.read(line));
    } catch (IllegalArgumentException e) {
      throw new GoldException(file.toString(), number, String.valueOf(e.getMessage()));
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new GoldException(file.toString(), 0, "there is no such file");
    } catch (MalformedInputException e) {
      throw new GoldException(file.toString(), 0, "is not UTF-8");
    } catch (IOException e) {
      throw new GoldException(file.toString(), 0, "cannot be read");
    }
  }
}
