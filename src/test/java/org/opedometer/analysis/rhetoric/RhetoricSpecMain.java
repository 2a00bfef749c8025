package org.opedometer.analysis.rhetoric;

/** Development only: prints figures and failures of some sets. */
final class RhetoricSpecMain {
  public static void main(String[] names) {
    RhetoricTagger tagger = new RhetoricTagger(ShippedLexicons.rhetoric());
    for (String name : names) {
      RhetoricSpec.Result r = RhetoricSpec.read(name).run(tagger);
      System.out.printf("== %-20s P %.3f R %.3f F1 %.3f exact %d/%d%n", name, r.precision(), r.recall(), r.f1(), r.exact(), r.right() + r.missed());
      r.failures().forEach(System.out::println);
    }
  }
}
