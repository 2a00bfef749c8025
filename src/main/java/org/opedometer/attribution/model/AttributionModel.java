package org.opedometer.attribution.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opedometer.heads.FeatureHasher;
import org.opedometer.heads.MixedNetwork;
import org.opedometer.heads.PrincipalComponents;
import org.opedometer.heads.calibration.IsotonicCalibration;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;
import org.opedometer.heads.file.ModelFileReader;

/**
 * The trained parts of the matcher.
 *
 * @param shortener null for a model that does without an encoder
 * @param cueWords hashed words other than verbs that can head a cue
 * @param cues which token heads a cue, and of what class: 0 none, 1 assertion, 2 attitude
 * @param roles what each token is to a cue
 * @param contents chooses among content candidates
 * @param sources chooses among source candidates
 * @param confidence turns a score into the share of attributions that are right
 * @param threshold least confidence of an attribution that is kept
 */
public record AttributionModel(
    @Nullable VectorShortener shortener,
    Set<Integer> cueWords,
    MixedNetwork cues,
    MixedNetwork roles,
    MixedNetwork contents,
    MixedNetwork sources,
    IsotonicCalibration confidence,
    double threshold) {
  public static final String HEAD = "attribution";
  static final int FEATURE_VERSION = 1;
  private static final FeatureHasher WORDS = new FeatureHasher(22);

  public static int wordNumber(SentenceScene scene, int token) {
    return WORDS.bucket(0, scene.lemma(token), scene.tag(token).substring(0, 1));
  }

  /**
   * Whether a token may head a cue at all: any verb, and of other words those that were seen to.
   */
  public static boolean mayBeCue(Set<Integer> cueWords, SentenceScene scene, int token) {
    return scene.token(token).is("V") || cueWords.contains(wordNumber(scene, token));
  }

  public AttributionModel with(IsotonicCalibration curve, double least) {
    return new AttributionModel(shortener, cueWords, cues, roles, contents, sources, curve, least);
  }

  /** The model as bytes of a model file. */
  public byte[] toBytes() {
    List<Integer> layers = shortener == null ? List.of() : shortener.layers();
    ModelFileBuilder file = new ModelFileBuilder(HEAD, FEATURE_VERSION, layers);
    if (shortener != null) {
      shortener.components().writeTo(file, "components");
    }
    float[] words = new float[cueWords.size()];
    int at = 0;
    for (int word : cueWords.stream().sorted().toList()) {
      words[at++] = word;
    }
    file.vector("words", words);
    cues.writeTo(file, "cues");
    roles.writeTo(file, "roles");
    contents.writeTo(file, "contents");
    sources.writeTo(file, "sources");
    confidence.writeTo(file, "confidence");
    file.vector("threshold", (float) threshold);
    return file.toBytes();
  }

  /**
   * Reads a model back.
   *
   * @param name the file's name, for errors
   * @throws org.opedometer.heads.file.BrokenModelException if it is damaged or another model
   */
  public static AttributionModel read(String name, byte[] bytes) {
    ModelFile file = ModelFileReader.read(name, bytes).require(HEAD, FEATURE_VERSION);
    Set<Integer> words = new HashSet<>();
    for (float word : file.vector("words")) {
      words.add((int) word);
    }
    VectorShortener shortener =
        file.layers().isEmpty()
            ? null
            : new VectorShortener(file.layers(), PrincipalComponents.readFrom(file, "components"));
    return new AttributionModel(
        shortener,
        words,
        MixedNetwork.readFrom(file, "cues"),
        MixedNetwork.readFrom(file, "roles"),
        MixedNetwork.readFrom(file, "contents"),
        MixedNetwork.readFrom(file, "sources"),
        IsotonicCalibration.readFrom(file, "confidence"),
        file.vector("threshold", 1)[0]);
  }
}
