package org.opedometer.attribution.model;

import org.jspecify.annotations.Nullable;
import org.opedometer.heads.MixedItem;
import org.opedometer.heads.MixedNetwork;
import org.opedometer.heads.Softmax;

/**
 * Computes {@link Roles} for the cues of one sentence; what the tokens bring by themselves is
 * computed once.
 */
public final class RoleScorer {
  public static final int PARTS = 4;
  private static final int TOKEN_PARTS = 3;
  private static final int CUE_PART = 3;

  private final MixedNetwork network;
  private final SentenceScene scene;
  private final float[] @Nullable [] tokenSums;

  public RoleScorer(MixedNetwork network, SentenceScene scene) {
    this.network = network;
    this.scene = scene;
    this.tokenSums = new float[scene.size()][];
  }

  /** What the network reads of a token: itself, its neighbours and the cue. */
  public static MixedItem item(SentenceScene scene, RoleFeatures features, int token, int cue) {
    float[][] parts = {
      scene.vector(token), scene.vector(token - 1), scene.vector(token + 1), scene.vector(cue)
    };
    return new MixedItem(parts, features.of(token));
  }

  public Roles of(int cue) {
    RoleFeatures features = new RoleFeatures(scene, cue);
    float[] cueSums = network.hiddenBias().clone();
    network.addPart(CUE_PART, scene.vector(cue), cueSums);
    int n = scene.size();
    Roles roles = new Roles(cue, new double[n], new double[n], new double[n]);
    for (int t = 0; t < n; t++) {
      float[] sums = cueSums.clone();
      float[] own = tokenSums(t);
      for (int i = 0; i < sums.length; i++) {
        sums[i] += own[i];
      }
      network.addSparse(features.of(t), sums);
      double[] p = Softmax.of(network.outputs(sums));
      roles.content()[t] = p[Roles.CONTENT];
      roles.source()[t] = p[Roles.SOURCE];
      roles.cueWord()[t] = p[Roles.CUE];
    }
    return roles;
  }

  private float[] tokenSums(int t) {
    float[] sums = tokenSums[t];
    if (sums == null) {
      sums = new float[network.units()];
      for (int part = 0; part < TOKEN_PARTS; part++) {
        network.addPart(part, scene.vector(t - (part == 1 ? 1 : 0) + (part == 2 ? 1 : 0)), sums);
      }
      tokenSums[t] = sums;
    }
    return sums;
  }
}
