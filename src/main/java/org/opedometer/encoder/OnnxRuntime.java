package org.opedometer.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** ONNX Runtime, one environment a process. */
public final class OnnxRuntime {
  private static final int SECONDS_TO_BE_STOPPED = 2;

  /** Read by whoever loads a model, written once by whoever ends the program. */
  private static final ReentrantReadWriteLock LOADING = new ReentrantReadWriteLock();

  public OrtEnvironment environment() {
    return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "opedometer");
  }

  /**
   * @param model its bytes
   * @param threads inside one call
   * @throws EncoderException if ONNX Runtime refuses the model or has no library for this system
   */
  public OrtSession session(byte[] model, int threads) {
    enter();
    try (SessionOptions options = options(threads)) {
      return environment().createSession(model, options);
    } catch (OrtException e) {
      throw new EncoderException("ONNX Runtime cannot load the encoder: " + e.getMessage(), e);
    } catch (LinkageError e) {
      throw new EncoderException("ONNX Runtime has no library for this system.", e);
    } finally {
      LOADING.readLock().unlock();
    }
  }

  /**
   * Waits until no model is being loaded, and lets none begin again: to be called before the
   * program ends. ONNX Runtime frees its environment in a shutdown hook, at the same time as all
   * other hooks, and a load under way in another thread then crashes the machine.
   *
   * @param patience how long to wait at most
   * @return whether nothing is being loaded
   */
  public static boolean loadNothingMore(Duration patience) {
    try {
      return LOADING.isWriteLocked()
          || LOADING.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Nobody waits here but in a program that ends: then whoever is told to stop stops. */
  private static void enter() {
    try {
      if (!LOADING.readLock().tryLock(SECONDS_TO_BE_STOPPED, TimeUnit.SECONDS)) {
        throw new CancellationException("the program ends");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the program ends");
    }
  }

  /**
   * Denormals are not flushed: ONNX Runtime would set that mode for the thread that loads, and so
   * change the arithmetic of the Java code that runs on it later.
   */
  private static SessionOptions options(int threads) throws OrtException {
    SessionOptions options = new SessionOptions();
    options.setOptimizationLevel(OptLevel.ALL_OPT);
    options.setMemoryPatternOptimization(true);
    options.setIntraOpNumThreads(threads);
    options.setInterOpNumThreads(1);
    options.addConfigEntry("session.intra_op.allow_spinning", "0");
    options.addConfigEntry("session.inter_op.allow_spinning", "0");
    return options;
  }

  public static EncoderException failed(OrtException cause) {
    return new EncoderException("ONNX Runtime failed: " + cause.getMessage(), cause);
  }

  public static void close(OrtSession session) {
    try {
      session.close();
    } catch (OrtException e) {
      throw new EncoderException("ONNX Runtime cannot close the encoder.", e);
    }
  }
}
