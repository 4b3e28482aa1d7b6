package app.onward.commands;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.OnwardApplication;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What can be typed, as far as it needs no server. */
class CommandLineTest {
  @TempDir Path home;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int type(Map<String, String> environment, String... words) {
    return new CommandLine(
            environment,
            home,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            OnwardApplication.class)
        .run(words);
  }

  private int type(String... words) {
    return type(Map.of(), words);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void helpListsWhatExistsAndNothingElse() {
    assertThat(type("help")).isZero();
    for (CommandName name : CommandName.values()) {
      assertThat(out().contains("  " + name.text() + " "))
          .as(name.text())
          .isEqualTo(CommandName.listed().contains(name));
    }
  }

  @ParameterizedTest
  @EnumSource(CommandName.class)
  void everyListedCommandExplainsItself(CommandName name) {
    if (CommandName.listed().contains(name)) {
      assertThat(type(name.text(), "--help")).isZero();
      assertThat(out()).startsWith("./onward");
    }
  }

  @Test
  void dashedHelpAloneListsTheCommands() {
    assertThat(type("--help")).isZero();
    assertThat(out()).contains("sign-in");
  }

  @ParameterizedTest
  @CsvSource({"srve, serve", "doktor, doctor", "signin, sign-in", "configure, config"})
  void unknownCommandIsAnsweredWithTheNearest(String typed, String meant) {
    assertThat(type(typed)).isEqualTo(Exit.MISUSED.code());
    assertThat(err()).contains("“" + typed + "”", meant).hasLineCount(1);
  }

  @Test
  void configTellsValuesAndOriginsButNoSecret() throws Exception {
    Path data = Files.createDirectories(home.resolve("data"));
    Files.writeString(data.resolve("onward.properties"), "language=en\n");
    var environment = Map.of("ONWARD_DATABASE_PASSWORD", "open sesame");
    assertThat(type(environment, "config", "--json", "--data-dir", data.toString())).isZero();
    assertThat(out()).doesNotContain("open sesame");
    var settings = JsonMapper.shared().readTree(out());
    assertThat(settings).anyMatch(each -> each.get("from").asString().equals("typed"));
    assertThat(settings)
        .anyMatch(each -> each.get("from").asString().equals("from ONWARD_DATABASE_PASSWORD"));
    assertThat(settings)
        .anyMatch(each -> each.get("from").asString().equals("from onward.properties"));
  }

  @Test
  void configLeavesNothingBehind() {
    assertThat(type("config")).isZero();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void doctorIsContentBeforeTheFirstStart() {
    assertThat(type("doctor", "--port=0")).isZero();
    assertThat(out()).contains("Java", "Data directory", "Port");
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void doctorFindsADamagedDatabaseAndAnOpenKey() throws Exception {
    Path data = Files.createDirectories(home.resolve("data"));
    Files.writeString(data.resolve("onward.db"), "no database at all ".repeat(99));
    Path key = Files.writeString(data.resolve("onward.key"), "0".repeat(64));
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(type("doctor", "--port=0", "--data-dir", data.toString()))
        .isEqualTo(Exit.FAILED.code());
    assertThat(out()).contains("is damaged", "chmod 600");
  }

  @Test
  void evaluateNeedsOneFileThatCanBeRead() throws Exception {
    assertThat(type("evaluate")).isEqualTo(Exit.MISUSED.code());
    assertThat(type("evaluate", home.resolve("nothing").toString())).isEqualTo(Exit.FAILED.code());
    Path file = home.resolve("mails.jsonl");
    Files.writeString(
        file,
        """
        {"label":"rejection","from":"Jobs <jobs@employer.example>","subject":"Your application",\
        "body":"Unfortunately we will not be moving forward with your application."}
        not a mail
        """);
    assertThat(type("evaluate", "--json", file.toString())).as(err()).isZero();
    var report = JsonMapper.shared().readTree(out());
    assertThat(report.get("bad")).hasSize(1);
  }
}
