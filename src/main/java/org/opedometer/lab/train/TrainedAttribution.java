package org.opedometer.lab.train;

import org.opedometer.attribution.model.AttributionModel;
import org.opedometer.lab.figures.ModelCard;

/** A trained matcher with its card. {@link AttributionModel#toBytes()} is the file to keep. */
public record TrainedAttribution(AttributionModel model, ModelCard card) {}
