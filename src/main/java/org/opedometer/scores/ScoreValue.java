package org.opedometer.scores;

/** A score with its 80 % interval, all 0..100. */
public record ScoreValue(double value, double low, double high) {}
