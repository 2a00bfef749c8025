package org.opedometer.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;

/** ONNX Runtime, one environment a process. */
public final class OnnxRuntime {
  public OrtEnvironment environment() {
    return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "opedometer");
  }

  /**
   * @param model its bytes
   * @param threads inside one call
   * @throws EncoderException if ONNX Runtime refuses the model or has no library for this system
   */
  public OrtSession session(byte[] model, int threads) {
    ModelLoading.enter();
    try (SessionOptions options = options(threads)) {
      return environment().createSession(model, options);
    } catch (OrtException e) {
      throw new EncoderException("ONNX Runtime cannot load the encoder: " + e.getMessage(), e);
    } catch (LinkageError e) {
      throw new EncoderException("ONNX Runtime has no library for this system.", e);
    } finally {
      ModelLoading.leave();
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
