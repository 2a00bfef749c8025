package org.opedometer.lab.optim;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Steps of AdamW (Loshchilov and Hutter 2019) for weights in native memory, slopes together no
 * longer than 1 (Pascanu et al. 2013).
 */
final class AdamW {
  private static final float FIRST = .9f;
  private static final float SECOND = .999f;
  private static final float EPSILON = 1e-8f;

  private final List<TunableNetwork.Parameter> parameters;
  private final List<float[][]> moments = new ArrayList<>();
  private final double decay;
  private final double topFactor;
  private int steps;

  AdamW(List<TunableNetwork.Parameter> parameters, double decay, double topFactor) {
    this.parameters = parameters;
    this.decay = decay;
    this.topFactor = topFactor;
    parameters.forEach(p -> moments.add(new float[2][p.values().capacity()]));
  }

  void step(double rate) {
    steps++;
    float scale = (float) Math.min(1, 1 / (length() + 1e-6));
    for (int i = 0; i < parameters.size(); i++) {
      TunableNetwork.Parameter parameter = parameters.get(i);
      double own = parameter.top() ? rate * topFactor : rate;
      step(parameter, moments.get(i), own, scale);
    }
  }

  private double length() {
    double sum = 0;
    for (TunableNetwork.Parameter parameter : parameters) {
      FloatBuffer slopes = parameter.slopes();
      for (int i = 0; i < slopes.capacity(); i++) {
        sum += (double) slopes.get(i) * slopes.get(i);
      }
    }
    return Math.sqrt(sum);
  }

  private void step(
      TunableNetwork.Parameter parameter, float[][] moment, double rate, float scale) {
    FloatBuffer values = parameter.values();
    FloatBuffer slopes = parameter.slopes();
    float kept = (float) (1 - rate * decay);
    float by = (float) (rate / (1 - StrictMath.pow(FIRST, steps)));
    float spread = (float) (1 / (1 - StrictMath.pow(SECOND, steps)));
    for (int i = 0; i < values.capacity(); i++) {
      float slope = slopes.get(i) * scale;
      moment[0][i] = FIRST * moment[0][i] + (1 - FIRST) * slope;
      moment[1][i] = SECOND * moment[1][i] + (1 - SECOND) * slope * slope;
      float root = (float) Math.sqrt(moment[1][i] * spread);
      values.put(i, values.get(i) * kept - by * moment[0][i] / (root + EPSILON));
    }
  }
}
