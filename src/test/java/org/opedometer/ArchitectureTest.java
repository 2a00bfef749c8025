package org.opedometer;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may know whom. */
@AnalyzeClasses(packages = "org.opedometer", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String HOME = "org.opedometer";

  /** The packages of the analysis, in the order of the data's way: each may know those before. */
  private static final List<String> WAY =
      List.of(
          "text",
          "lexicon",
          "heads",
          "syntax",
          "names",
          "reader",
          "attribution",
          "rhetoric",
          "claims",
          "targets",
          "scores",
          "analysis");

  private static final String[] PURE = packages(pure());

  @ArchTest static final ArchRule MODEL_KNOWS_THE_JDK_ALONE = knowsOnly("model");

  @ArchTest static final ArchRule IO_KNOWS_NO_OTHER = knowsOnly("io");

  @ArchTest
  static void each_step_of_the_way_knows_those_before_it(JavaClasses all) {
    for (int i = 0; i < WAY.size(); i++) {
      List<String> before = new ArrayList<>(WAY.subList(0, i));
      before.addAll(List.of("model", "io"));
      knowsOnly(WAY.get(i), before.toArray(String[]::new)).check(all);
    }
  }

  @ArchTest static final ArchRule TEXT_KNOWS_THE_MODEL = knowsOnly("text", "model");

  @ArchTest static final ArchRule LEXICONS_KNOW_THE_MODEL = knowsOnly("lexicon", "model", "io");

  @ArchTest static final ArchRule HEADS_KNOW_THE_MODEL = knowsOnly("heads", "model", "io");

  @ArchTest
  static final ArchRule CORENLP_SERVES_A_PORT = knowsOnly("corenlp", "syntax", "model", "names");

  @ArchTest
  static final ArchRule THE_ENCODER_SERVES_A_PORT =
      knowsOnly("encoder", "syntax", "model", "heads", "io");

  @ArchTest
  static final ArchRule INPUT_KNOWS_MODEL_AND_TEXT = knowsOnly("input", "model", "text", "io");

  @ArchTest
  static final ArchRule OUTPUT_KNOWS_MODEL_AND_TEXT = knowsOnly("output", "model", "text", "io");

  @ArchTest
  static final ArchRule THE_REPORT_KNOWS_THE_TABLES =
      knowsOnly("report", "model", "text", "output", "io");

  @ArchTest
  static final ArchRule THE_ANALYSIS_IS_A_ROOF =
      noClasses()
          .that(DescribedPredicate.not(in("analysis", "run", "lab")))
          .should(dependOnClassesThat(in("analysis")));

  @ArchTest
  static final ArchRule THE_JOB_WIRES_A_RUN = knowsOnly("job", "run", "input", "output", "model");

  @ArchTest
  static final ArchRule A_RUN_KNOWS_NEITHER_JOB_NOR_LABORATORY =
      noClasses().that(in("run")).should(dependOnClassesThat(in("job", "lab", "cli")));

  @ArchTest
  static final ArchRule THE_COMMAND_LINE_KNOWS_NO_ANALYSIS =
      knowsOnly("cli", "run", "job", "input", "output", "report", "model", "io", "lab");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_SEES_THE_LABORATORY =
      noClasses()
          .that(resideInAPackage(HOME + "..").and(DescribedPredicate.not(in("lab", "cli"))))
          .should(dependOnClassesThat(in("lab")));

  @ArchTest
  static final ArchRule NOTHING_DEPENDS_ON_THE_COMMAND_LINE =
      noClasses()
          .that(resideInAPackage(HOME + "..").and(DescribedPredicate.not(in("cli"))))
          .should(dependOnClassesThat(in("cli")));

  @ArchTest
  static final ArchRule THERE_ARE_NO_CYCLES =
      slices().matching("org.opedometer.(**)").should().beFreeOfCycles();

  /** Each library with the one package that knows it. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("edu.stanford.nlp..", Set.of("corenlp")),
          Map.entry("ai.onnxruntime..", Set.of("encoder", "lab.onnxtrain")),
          Map.entry("org.yaml..", Set.of("io")),
          Map.entry("org.apache.commons.csv..", Set.of("output", "input")),
          Map.entry("tools.jackson..", Set.of("io", "output")),
          Map.entry("org.dhatim..", Set.of("output")),
          Map.entry("org.jsoup..", Set.of("input")),
          Map.entry("net.dankito..", Set.of("input")),
          Map.entry("org.commonmark..", Set.of("input")),
          Map.entry("org.apache.pdfbox..", Set.of("input")),
          Map.entry("org.apache.poi..", Set.of("input")),
          Map.entry("org.mozilla.universalchardet..", Set.of("input")),
          Map.entry("io.jstach..", Set.of("report")),
          Map.entry("picocli..", Set.of("cli")),
          Map.entry("me.tongfei..", Set.of("cli")),
          Map.entry("ch.qos.logback..", Set.of("cli")),
          Map.entry("org.slf4j..", Set.of("run", "job", "cli")),
          Map.entry("io.micrometer..", Set.of("run")),
          Map.entry("org.springframework..", Set.of("job", "cli")));

  @ArchTest
  static void each_library_is_known_to_one_package(JavaClasses all) {
    LIBRARIES.forEach(
        (library, homes) ->
            noClasses()
                .that(resideInAPackage(HOME + ".."))
                .and(DescribedPredicate.not(in(homes.toArray(String[]::new))))
                .should(dependOnClassesThat(resideInAPackage(library)))
                .check(all));
  }

  @ArchTest
  static final ArchRule PURE_PACKAGES_TOUCH_NO_FILE =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..", "java.nio.channels..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile)");

  @ArchTest
  static final ArchRule PURE_PACKAGES_TOUCH_NO_CLOCK_CHANCE_OR_ENVIRONMENT =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .callMethodWhere(
              calls("java.lang.System", "getenv|getProperty|currentTimeMillis|nanoTime"))
          .orShould()
          .callMethodWhere(calls("java.time.*", "now"))
          .orShould()
          .callMethodWhere(calls("java.lang.Math", "random"))
          .orShould()
          .callMethodWhere(calls("java.util.UUID", "randomUUID"))
          .orShould()
          .callConstructor(java.util.Random.class)
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.(security\\.SecureRandom|util\\.concurrent\\.ThreadLocalRandom)");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_SPEAKS_AND_EXITS =
      noClasses()
          .that(DescribedPredicate.not(in("cli")))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethodWhere(calls("java.lang.(System|Runtime)", "exit|halt"));

  /** The lock opens its file for writing, since no lock is had on others, but writes nothing. */
  @ArchTest
  static final ArchRule ONLY_THE_OUTPUT_WRITES_FILES =
      noClasses()
          .that(DescribedPredicate.not(in("output")))
          .and()
          .doNotHaveSimpleName("OutputLock")
          .should()
          .callMethodWhere(
              calls(
                  "java.nio.file.Files",
                  "write.*|newBufferedWriter|newOutputStream|newByteChannel"))
          .orShould()
          .callMethodWhere(calls("java.nio.channels.FileChannel", "open"))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)");

  @ArchTest
  static final ArchRule DOERS_NAME_THEIR_DEED =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Base|Service|Processor)(\\$.*)?");

  @ArchTest
  static final ArchRule EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL =
      classes()
          .that()
          .haveSimpleName("package-info")
          .should()
          .beAnnotatedWith("org.jspecify.annotations.NullMarked");

  private static String[] pure() {
    List<String> pure = new ArrayList<>(WAY);
    pure.add("model");
    return pure.toArray(String[]::new);
  }

  private static ArchRule knowsOnly(String name, String... others) {
    List<String> known = new ArrayList<>(List.of(others));
    known.add(name);
    return noClasses()
        .that(in(name))
        .should(
            dependOnClassesThat(
                resideInAPackage(HOME + "..")
                    .and(DescribedPredicate.not(in(known.toArray(String[]::new))))))
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> in(String... names) {
    return resideInAnyPackage(packages(names));
  }

  private static String[] packages(String... names) {
    return List.of(names).stream().map(n -> HOME + "." + n + "..").toArray(String[]::new);
  }

  private static DescribedPredicate<JavaCall<?>> calls(String owner, String method) {
    return DescribedPredicate.describe(
        "calls " + owner + "." + method,
        call ->
            call.getTargetOwner().getName().matches(owner)
                && call.getTarget().getName().matches(method));
  }
}
