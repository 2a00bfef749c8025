package org.opedometer.scores.metrics;

import static org.opedometer.model.metric.ClaimMetrics.*;

import java.util.List;
import org.opedometer.model.Claim;
import org.opedometer.model.ClaimKind;
import org.opedometer.model.InternalFlag;
import org.opedometer.model.Support;
import org.opedometer.model.metric.MetricValues;
import org.opedometer.scores.Scope;

/** Claims and statistics, and how many of them have a source. */
final class ClaimMeasure implements Measure {
  @Override
  public void measure(Scope scope, MetricValues.Builder out) {
    List<Claim> claims = scope.claims();
    List<Claim> statistics =
        claims.stream().filter(c -> c.kinds().contains(ClaimKind.QUANTITY)).toList();
    out.put(CHECK_WORTHY_SENTENCES, claims.size())
        .share(CHECK_WORTHY_UNSOURCED_SHARE, unsourced(claims), claims.size())
        .put(STATISTIC_SENTENCES, statistics.size())
        .share(STATISTIC_UNSOURCED_SHARE, unsourced(statistics), statistics.size());
    if (scope.whole()) {
      out.put(REPEATED_CLAIMS, claims.stream().filter(c -> c.repeatOf() > 0).count())
          .put(QUOTE_DRIFT_FLAGS, flags(scope, InternalFlag.Kind.QUOTE_DRIFT))
          .put(IDENTITY_CONFLICT_FLAGS, flags(scope, InternalFlag.Kind.IDENTITY_CONFLICT))
          .put(NUMBER_CONFLICT_FLAGS, flags(scope, InternalFlag.Kind.NUMBER_CONFLICT))
          .put(INTERNAL_CHECKS, FlagPlaces.of(scope.findings()));
    }
  }

  private static double flags(Scope scope, InternalFlag.Kind kind) {
    return scope.findings().flags().stream().filter(f -> f.kind() == kind).count();
  }

  private static double unsourced(List<Claim> claims) {
    return claims.stream().filter(c -> c.support() == Support.NONE).count();
  }
}
