/**
 * The small trained models: features, heads and their files; {@code calibration} makes their scores
 * probabilities; {@code lab.optim} fits them.
 *
 * <pre>{@code
 * List<Example> examples = ...; // FeatureVector.of(join(vectors.sentence(6), vectors.sentence(9)))
 * LogisticHead head = new LogisticTrainer(LinearSettings.dense(300)).train(examples);
 * ModelFileBuilder file = new ModelFileBuilder("claims", FEATURE_VERSION, List.of(6, 9));
 * head.writeTo(file, "sentence");
 * byte[] bytes = file.toBytes();
 *
 * ModelFile read = ModelFileReader.read("claims.bin", bytes).require("claims", FEATURE_VERSION);
 * double probability = LogisticHead.readFrom(read, "sentence").probability(item);
 * }</pre>
 *
 * <p>Pure: no files, no clock; all chance comes from seeds, and results do not depend on threads.
 */
@NullMarked
package org.opedometer.heads;

import org.jspecify.annotations.NullMarked;
