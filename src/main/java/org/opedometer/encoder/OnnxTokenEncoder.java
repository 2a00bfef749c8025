package org.opedometer.encoder;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opedometer.syntax.Cancellation;
import org.opedometer.syntax.TokenEncoder;
import org.opedometer.syntax.TokenVectors;

/**
 * The sentence encoder e5-small-v2 (Wang et al. 2022) on ONNX Runtime: 384 dimensions, layers 1 to
 * 12. Loads at its first sentence; then safe for use by many threads, which share one session.
 *
 * <pre>{@code
 * try (var encoder = new OnnxTokenEncoder(EncoderSettings.DEFAULT)) {
 *   float[] vector = encoder.encode(List.of("Rents", "rose", ".")).token(9, 0);
 * }
 * }</pre>
 */
public final class OnnxTokenEncoder implements TokenEncoder, AutoCloseable {
  private final EncoderSettings settings;
  private @Nullable Vocabulary vocabulary;
  private volatile @Nullable Network network;

  public OnnxTokenEncoder(EncoderSettings settings) {
    this.settings = settings;
  }

  /**
   * Loads the model now instead of at the first sentence. A failure is met again at every call.
   *
   * @throws EncoderException if a file of the model is missing or foreign, or cannot be run
   */
  public void load() {
    loaded();
  }

  /**
   * {@inheritDoc}
   *
   * <p>Sentences of more than 510 subwords go through in overlapping windows, each subword taken
   * from the window that shows most of its neighbours.
   *
   * @throws EncoderException if the model cannot be loaded or run
   */
  @Override
  public TokenVectors encode(List<String> words) {
    Network loaded = loaded();
    Vocabulary known = Objects.requireNonNull(vocabulary);
    Subwords subwords = new WordPiece(known).split(words);
    return new EncodedSentence(settings.layers(), vectors(loaded, known, subwords), subwords);
  }

  private LayerVectors[] vectors(Network loaded, Vocabulary known, Subwords subwords) {
    LayerVectors[] vectors = new LayerVectors[settings.layers().size()];
    boolean empty = subwords.size() == 0;
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = new LayerVectors(empty ? 0 : subwords.size() + 2);
    }
    if (!empty) {
      fill(vectors, loaded, known, subwords);
    }
    return vectors;
  }

  private static void fill(
      LayerVectors[] vectors, Network loaded, Vocabulary known, Subwords subwords) {
    List<Window> windows = Window.over(subwords.size());
    int done = 0; // position among subwords and markers
    for (int w = 0; w < windows.size(); w++) {
      Window window = windows.get(w);
      boolean last = w == windows.size() - 1;
      int until = last ? subwords.size() + 2 : window.handOver(windows.get(w + 1)) + 1;
      Cancellation.check();
      FloatBuffer[] layers = loaded.run(marked(window, known, subwords.numbers()));
      for (int layer = 0; layer < vectors.length; layer++) {
        vectors[layer].copy(layers[layer], done - window.start(), done, until - done);
      }
      done = until;
    }
  }

  private static long[] marked(Window window, Vocabulary known, int[] numbers) {
    long[] marked = new long[window.size() + 2];
    marked[0] = known.start();
    for (int i = 0; i < window.size(); i++) {
      marked[i + 1] = numbers[window.start() + i];
    }
    marked[marked.length - 1] = known.end();
    return marked;
  }

  private Network loaded() {
    Network ready = network;
    return ready != null ? ready : loadOnce();
  }

  private synchronized Network loadOnce() {
    Network ready = network;
    if (ready == null) {
      vocabulary = new Vocabulary(VocabularyReader.read(ModelResource.TOKENIZER.bytes()));
      ready = Network.load(ModelResource.NETWORK.bytes(), settings);
      network = ready;
    }
    return ready;
  }

  /** Frees the session. A later call loads it again. */
  @Override
  public synchronized void close() {
    Network ready = network;
    network = null;
    if (ready != null) {
      ready.close();
    }
  }
}
