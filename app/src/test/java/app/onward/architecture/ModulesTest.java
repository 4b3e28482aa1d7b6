package app.onward.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.importer.ImportOption.Predefined.ONLY_INCLUDE_TESTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.onward.OnwardApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Modules know each other only as they declare, and the drawn map is the true one. */
class ModulesTest {
  private static final ApplicationModules MODULES =
      ApplicationModules.of(OnwardApplication.class, resideInAPackage("app.onward.templates.."));
  private static final Path DOCUMENT = Path.of("../docs/architecture.md");
  private static final String BEGIN = "<!-- modules: made by ModulesTest -->\n";
  private static final String END = "<!-- end of modules -->\n";
  private static final String RENEW =
      "mvn -pl app test -Dtest=ModulesTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Donward.renew=true";

  @Test
  void modulesKnowOnlyWhatTheyDeclare() {
    MODULES.verify();
  }

  @Test
  void undeclaredKnowledgeIsCaught() {
    assertThatThrownBy(
            () -> ApplicationModules.of("onward.bad.modules", ONLY_INCLUDE_TESTS).verify())
        .isInstanceOf(Violations.class)
        .hasMessageContaining("onward.bad.modules.two");
  }

  @Test
  void drawnMapIsTheTrueOne() throws IOException {
    String text = Files.readString(DOCUMENT);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    assertThat(end).as("place for the map in " + DOCUMENT).isGreaterThan(begin - 1);
    if (Boolean.getBoolean("onward.renew")) {
      Files.writeString(DOCUMENT, text.substring(0, begin) + map() + text.substring(end));
      return;
    }
    assertThat(text.substring(begin, end)).as("renew it with: " + RENEW).isEqualTo(map());
  }

  /** The modules as a Mermaid graph; every module may use the platform, so that is not drawn. */
  private static String map() {
    var lines = new TreeSet<String>(Comparator.naturalOrder());
    for (ApplicationModule module : MODULES) {
      String name = module.getIdentifier().toString();
      lines.add("  " + name);
      module
          .getDirectDependencies(MODULES)
          .uniqueModules()
          .map(known -> known.getIdentifier().toString())
          .filter(known -> !known.equals("platform"))
          .forEach(known -> lines.add("  " + name + " --> " + known));
    }
    return lines.stream().collect(Collectors.joining("\n", "```mermaid\ngraph LR\n", "\n```\n"));
  }
}
