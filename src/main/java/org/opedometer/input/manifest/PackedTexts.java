package org.opedometer.input.manifest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opedometer.io.Sha256;
import org.opedometer.model.EssayMetadata;

/**
 * Gives the texts of collections their ids and makes entries of them. An id that the collection
 * gives stays; without one the hash of the text is the id.
 */
final class PackedTexts {
  private static final String PLAIN_ID = "[\\p{Alnum}](?:[\\p{Alnum}._-]{0,118}[\\p{Alnum}_-])?";
  private static final int HASH_ID = 16;
  private static final int HASH_SUFFIX = 8;

  private final KnownMetadata known;
  private final Function<Found, FileState> state;
  private final StoredText.Store store;
  private final Set<String> taken = new HashSet<>();
  private final List<ManifestEntry> entries = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();

  /**
   * A text that has its id.
   *
   * @param told by a path or a sheet, and by the collection
   */
  record Found(String fileName, String essayId, String sha256, EssayMetadata told) {}

  /**
   * @param state what a run has to do with a text
   * @param ids that are in use already
   */
  PackedTexts(
      KnownMetadata known,
      Function<Found, FileState> state,
      StoredText.Store store,
      Iterable<String> ids) {
    this.known = known;
    this.state = state;
    this.store = store;
    ids.forEach(id -> taken.add(id.toLowerCase(Locale.ROOT)));
  }

  List<ManifestEntry> entries() {
    return entries;
  }

  List<Refusal> refused() {
    return refused;
  }

  /**
   * Reads a collection.
   *
   * @param input the file or folder among the inputs that it was found in
   * @param name its path below the input folder
   * @param waiting whether it is still being written
   * @return what is wrong with it as a whole; null where nothing is
   */
  @Nullable Refusal read(
      TextCollection collection, Path path, Path input, String name, boolean waiting) {
    Texts texts = new Texts(path, input, name, waiting);
    collection.read(path, texts);
    return texts.whole;
  }

  private final class Texts implements TextCollection.Sink {
    private final Path path;
    private final Path input;
    private final String name;
    private final boolean waiting;
    private final Set<String> given = new HashSet<>();
    private @Nullable Refusal whole;

    Texts(Path path, Path input, String name, boolean waiting) {
      this.path = path;
      this.input = input;
      this.name = name;
      this.waiting = waiting;
    }

    @Override
    public void refuse(String place, String code, String sentence) {
      if (place.isEmpty()) {
        whole = new Refusal(name, code, sentence);
      } else {
        refused.add(new Refusal(name + "#" + place, code, sentence));
      }
    }

    @Override
    public void text(PackedText text) {
      if (!text.id().isEmpty() && !given.add(text.id())) {
        refuse(
            text.place(),
            "duplicate_id",
            "The id of " + text.place() + " stands further up as well; give each text its own.");
        return;
      }
      String sha256 = Sha256.hex(text.bytes());
      String id = id(text, sha256);
      String fileName = name + "#" + id;
      EssayMetadata told = known.of(path, fileName).over(known.of(path, name)).over(text.known());
      FileState now =
          waiting ? FileState.WAITING : state.apply(new Found(fileName, id, sha256, told));
      StoredText stored = now == FileState.PENDING ? store.keep(text.format(), text.bytes()) : null;
      entries.add(
          new ManifestEntry(
              path, input, fileName, id, sha256, text.bytes().length, now, told, stored));
    }

    private String id(PackedText text, String sha256) {
      boolean named = !text.id().isEmpty();
      String id =
          !named
              ? sha256.substring(0, HASH_ID)
              : text.id().matches(PLAIN_ID) ? text.id() : EssayIds.slug(text.id());
      if (taken.add(id.toLowerCase(Locale.ROOT))) {
        return id;
      }
      String longer =
          named ? id + "-" + Sha256.hex(name + "#" + text.id()).substring(0, HASH_SUFFIX) : id;
      String one = longer;
      for (int round = 2; !taken.add(one.toLowerCase(Locale.ROOT)); round++) {
        one = longer + "-" + round;
      }
      return one;
    }
  }
}
