package app.onward.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps every rule, and every rule catches the fixture that breaks it. */
class RulesTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("app.onward");
  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .importPackages("app.onward");
  private static final JavaClasses BAD = new ClassFileImporter().importPackages("onward.bad");

  static Stream<Arguments> rules() {
    return Stream.of(
        rule("noCycles", Rules.noCycles("app.onward"), PRODUCT),
        rule("pureModules", Rules.PURE_MODULES, PRODUCT),
        rule("privateAdapters", Rules.PRIVATE_ADAPTERS, PRODUCT),
        rule("noFieldInjection", Rules.NO_FIELD_INJECTION, PRODUCT),
        rule("workspaceFirst", Rules.WORKSPACE_FIRST, PRODUCT),
        rule("plainNames", Rules.PLAIN_NAMES, PRODUCT),
        rule("timeFromAClock", Rules.TIME_FROM_A_CLOCK, PRODUCT),
        rule("timeFromAClockInTests", Rules.TIME_FROM_A_CLOCK, TESTS),
        rule("noSleepInTests", Rules.NO_SLEEP, TESTS),
        rule("noOptionalFields", Rules.NO_OPTIONAL_FIELDS, PRODUCT),
        rule("noOptionalParameters", Rules.NO_OPTIONAL_PARAMETERS, PRODUCT),
        rule("noPrinting", Rules.NO_PRINTING, PRODUCT),
        rule("nullMarked", Rules.NULL_MARKED, PRODUCT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void holds(String name, ArchRule rule, JavaClasses classes) {
    rule.check(classes);
  }

  static Stream<Arguments> fixtures() {
    return Stream.of(
        broken("noCycles", Rules.noCycles("onward.bad.cycles"), "onward.bad.cycles"),
        broken("pureModules", Rules.PURE_MODULES, "onward.bad.understanding"),
        broken("privateAdapters", Rules.PRIVATE_ADAPTERS, "onward.bad.jdbc"),
        broken("noFieldInjection", Rules.NO_FIELD_INJECTION, "onward.bad.fields"),
        broken("workspaceFirst", Rules.WORKSPACE_FIRST, "onward.bad.jdbc"),
        broken("plainNames", Rules.PLAIN_NAMES, "onward.bad.names"),
        broken("timeFromAClock", Rules.TIME_FROM_A_CLOCK, "onward.bad.clock"),
        broken("noSleep", Rules.NO_SLEEP, "onward.bad.tests"),
        broken("noOptionalFields", Rules.NO_OPTIONAL_FIELDS, "onward.bad.optional"),
        broken("noOptionalParameters", Rules.NO_OPTIONAL_PARAMETERS, "onward.bad.optional"),
        broken("noPrinting", Rules.NO_PRINTING, "onward.bad.prints"),
        broken("nullMarked", Rules.NULL_MARKED, "onward.bad.names"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void catches(String name, ArchRule rule, String fixture) {
    EvaluationResult result = rule.evaluate(BAD);
    assertThat(result.hasViolation()).isTrue();
    assertThat(result.getFailureReport().getDetails()).anyMatch(line -> line.contains(fixture));
  }

  private static Arguments rule(String name, ArchRule rule, JavaClasses classes) {
    return Arguments.of(name, rule, classes);
  }

  private static Arguments broken(String name, ArchRule rule, String fixture) {
    return Arguments.of(name, rule, fixture);
  }
}
