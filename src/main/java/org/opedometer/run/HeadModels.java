package org.opedometer.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.opedometer.attribution.counted.CountedModel;
import org.opedometer.attribution.model.AttributionModel;
import org.opedometer.claims.checkworthy.CheckWorthyWeights;
import org.opedometer.claims.checkworthy.SentenceHead;
import org.opedometer.claims.checkworthy.TrainedCheckWorthyHead;
import org.opedometer.heads.file.BrokenModelException;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileReader;
import org.opedometer.input.manifest.FileHash;
import org.opedometer.reader.ReaderModel;
import org.opedometer.rhetoric.loaded.LoadedModel;
import org.opedometer.run.settings.SettingsException;
import org.opedometer.syntax.TunedLayerFactory;
import org.opedometer.targets.TargetHead;

/**
 * The trained heads: the user's own where the folder of models has one ({@code HEAD/model.bin}, as
 * {@code opedometer train} writes it), else those that ship with the program.
 *
 * @param folder the user's models, if there are any
 * @param layers opens the layers tuned to a task
 */
record HeadModels(Optional<Path> folder, TunedLayerFactory layers) {
  private static final String FILE = "model.bin";

  AttributionModel attribution() {
    return AttributionModel.read(source("attribution"), bytes("attribution"));
  }

  CountedModel counted() {
    return CountedModel.read(source("counted"), bytes("counted"));
  }

  CheckWorthyWeights checkWorthy() {
    return CheckWorthyWeights.read(source("checkworthy"), bytes("checkworthy"));
  }

  TargetHead targets() {
    return TargetHead.read(source("targets"), bytes("targets"), layers);
  }

  SentenceHead claims() {
    return SentenceHead.read(
        source("claims"), bytes("claims"), TrainedCheckWorthyHead.NAME, layers);
  }

  /** The file of the shared reader and of the heads that read its answers. */
  ModelFile readerFile() {
    return ModelFileReader.read(source("reader"), bytes("reader"))
        .require(ReaderModel.NAME, ReaderModel.VERSION);
  }

  ReaderModel reader(ModelFile file) {
    return ReaderModel.readFrom(file, layers);
  }

  /**
   * Hashes of the user's models, each of which can be read; empty where there are none.
   *
   * @throws SettingsException where the folder or one of the models cannot be used
   */
  String fingerprint() {
    if (folder.isEmpty()) {
      return "";
    }
    if (!Files.isDirectory(folder.get())) {
      throw new SettingsException("models: there is no folder " + folder.get());
    }
    try {
      attribution();
      checkWorthy();
      counted();
      targets();
      ModelFile reader = readerFile();
      reader(reader);
      LoadedModel.readFrom(reader);
      claims();
    } catch (BrokenModelException e) {
      throw new SettingsException(e.getMessage());
    }
    StringBuilder hashes = new StringBuilder();
    for (String head :
        new String[] {"attribution", "checkworthy", "claims", "counted", "reader", "targets"}) {
      own(head).ifPresent(file -> hashes.append(' ').append(hash(file)));
    }
    return hashes.toString();
  }

  private Optional<Path> own(String head) {
    return folder.map(f -> f.resolve(head).resolve(FILE)).filter(Files::isRegularFile);
  }

  private String source(String head) {
    return own(head).map(Path::toString).orElse("models/" + head + "/" + FILE);
  }

  private byte[] bytes(String head) {
    Optional<Path> own = own(head);
    try {
      return own.isPresent()
          ? Files.readAllBytes(own.get())
          : AnalysisResources.bytes("/models/" + head + "/" + FILE);
    } catch (IOException e) {
      throw new SettingsException("cannot read the model " + own.orElseThrow());
    }
  }

  private static String hash(Path file) {
    try {
      return FileHash.of(file);
    } catch (IOException e) {
      throw new SettingsException("cannot read the model " + file);
    }
  }
}
