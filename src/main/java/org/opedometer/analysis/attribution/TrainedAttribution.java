package org.opedometer.analysis.attribution;

import org.opedometer.learning.evaluation.ModelCard;

/** A trained matcher with its card. {@link AttributionModel#toBytes()} is the file to keep. */
public record TrainedAttribution(AttributionModel model, ModelCard card) {}
