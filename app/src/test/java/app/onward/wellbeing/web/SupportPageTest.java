package app.onward.wellbeing.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Visitor;
import app.onward.wellbeing.SupportLines;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who to turn to: for everybody, from everywhere, without a network. */
class SupportPageTest {
  private final RunningOnward onward = RunningOnward.on(Dialect.SQLITE);

  @Test
  void itIsOneTapAwayWithAndWithoutSigningIn() {
    assertThat(Visitor.of(onward).get("/sign-in").html().select("a[href=/support]")).isNotEmpty();
    assertThat(Visitor.of(onward).get("/support").heading()).isEqualTo("Support");
    assertThat(Seeker.on(onward).get("/applications").html().select("footer a[href=/support]"))
        .hasSize(1);
  }

  @Test
  void everyLineSaysWhenItWasWrittenDownAndCanBeTapped() {
    var page = Seeker.on(onward).get("/support").html();

    assertThat(page.select("a[href^=tel:]").eachAttr("href")).contains("tel:116123", "tel:988");
    assertThat(page.select("p.hint").eachText())
        .isNotEmpty()
        .allMatch(sentence -> sentence.contains("22 November"));
  }

  @Test
  void aCountryShowsItsOwnAndWhatIsThereForAnybody() {
    var page = Seeker.on(onward).get("/support?country=CA");

    assertThat(page.main())
        .contains("988 Helpline", "Find A Helpline")
        .doesNotContain("Samaritans");
  }

  @Test
  void aHostsFileTakesItsPlaceAndABrokenOneDoesNot() throws IOException {
    var apart = RunningOnward.apart("support", Dialect.SQLITE, Map.of());
    var file = apart.get(SupportLines.class).file();

    Files.writeString(file, "LISTENING;DE;Telefon am Ort;0000 1;2026-10-01;2026-11-02\n");
    assertThat(Seeker.on(apart).get("/support").main())
        .contains("Telefon am Ort", "Germany", "Checked on 2 November")
        .doesNotContain("Samaritans");

    Files.writeString(file, "LISTENING;nowhere\n");
    assertThat(Seeker.on(apart).get("/support").main()).contains("Samaritans");
  }
}
