package org.opedometer.report;

import java.util.Locale;
import java.util.Optional;

/**
 * What can be marked in the text; each is told by its underline, with or without colour. Outermost
 * first.
 */
enum ReportLayer {
  CLAIM("Claim without a source", "dashed"),
  QUOTATION("Reported words", "double"),
  DEVICE("Device", "wavy"),
  ATTACK("Personal attack", "thick"),
  LOADED("Loaded language", "solid"),
  CERTAINTY("Certainty and address", "dotted");

  private final String label;
  private final String underline;

  ReportLayer(String label, String underline) {
    this.label = label;
    this.underline = underline;
  }

  String label() {
    return label;
  }

  String underline() {
    return underline;
  }

  String cssClass() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The layer that shows a piece of evidence; claims and attributions are marked from their own
   * tables.
   */
  static Optional<ReportLayer> ofEvidence(String layer) {
    return switch (layer) {
      case "loaded" -> Optional.of(LOADED);
      case "attack" -> Optional.of(ATTACK);
      case "device" -> Optional.of(DEVICE);
      case "certainty", "pronoun" -> Optional.of(CERTAINTY);
      default -> Optional.empty();
    };
  }
}
