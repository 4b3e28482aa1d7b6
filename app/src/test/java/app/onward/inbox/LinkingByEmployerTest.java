package app.onward.inbox;

import static app.onward.inbox.Letters.receipt;
import static app.onward.inbox.Linked.known;
import static app.onward.inbox.Linked.linked;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.understanding.Label;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails belong together by the employer and the role that they name. */
class LinkingByEmployerTest {
  @ParameterizedTest
  @CsvSource({
    "Data Analyst, Data Engineer",
    "Data Analyst, Senior Data Analyst",
    "Senior Data Analyst, Data Analyst",
    "Analyst, Data Engineer"
  })
  void receiptsThatStateTwoRolesAreNeverJoined(String one, String other) {
    for (double sure : new double[] {0.7, 0.75, 0.8, 0.95}) {
      assertThat(
              linked(
                  receipt("one", "2026-09-01", "Brackwater", one, 0.7),
                  receipt("other", "2026-09-02", "Brackwater", other, sure)))
          .as("sure %s", sure)
          .containsExactlyInAnyOrder("one", "other");
    }
  }

  @Test
  void evenWhereOneOfThemNamesTheOtherRole() {
    assertThat(
            linked(
                receipt("one", "2026-09-01", "Brackwater", "Data Analyst", 0.7),
                receipt("other", "2026-09-02", "Brackwater", "Clerk", 0.7)
                    .saying("You also applied for the role Data Analyst.")))
        .containsExactlyInAnyOrder("one", "other");
  }

  @Test
  void roleThatIsOnlyGuessedKeepsNothingApart() {
    assertThat(
            linked(
                receipt("one", "2026-09-01", "Brackwater", "Data Analyst", 0.9),
                receipt("other", "2026-09-02", "Brackwater", "Candidate", 0.55)))
        .containsExactly("one other");
  }

  @Test
  void theSameRoleInOtherLettersIsTheSame() {
    assertThat(
            linked(
                receipt("one", "2026-09-01", "Brackwater Ltd", "Data Analyst (m/w/d)", 0.9),
                receipt("other", "2026-09-02", "BRACKWATER", "data analyst", 0.9)))
        .containsExactly("one other");
  }

  @Test
  void theRoleThatAMailNamesTells() {
    assertThat(
            linked(
                receipt("analyst", "2026-09-01", "Brackwater", "Data Analyst", 0.9),
                receipt("steward", "2026-09-02", "Brackwater", "Data Steward", 0.9),
                Letters.of("answer", Label.REJECTION, "2026-09-10")
                    .at("Brackwater")
                    .saying("About the role of data steward we have decided.")))
        .containsExactlyInAnyOrder("analyst", "answer steward");
  }

  @Test
  void nearNamesAreNotJoined() {
    assertThat(
            linked(
                receipt("one", "2026-09-01", "Avella", "Data Analyst", 0.9),
                Letters.of("answer", Label.REJECTION, "2026-09-10").at("Avellan")))
        .containsExactlyInAnyOrder("answer", "one");
  }

  @Test
  void theEmployersOwnDomainAndWhatItIsMadeOfTell() {
    assertThat(
            linked(
                receipt("one", "2026-09-01", "Halyard Freight", "Data Analyst", 0.9),
                Letters.of("call", Label.INTERVIEW, "2026-09-05")
                    .from("lena@halyardfreight.example"),
                Letters.of("answer", Label.REJECTION, "2026-09-10")
                    .from("sam@jobs.halyard.example"),
                Letters.of("more", Label.FEEDBACK, "2026-09-12")
                    .from("ada@halyardfreight.example")))
        .containsExactly("answer call more one");
  }

  @Test
  void aNameInTheTextCountsWhereNobodyHasItClearer() {
    assertThat(
            linked(
                receipt("one", "2026-09-01", "Brackwater", "Data Analyst", 0.9),
                receipt("two", "2026-09-01", "North Corvane", "Data Steward", 0.9),
                Letters.of("answer", Label.REJECTION, "2026-09-10")
                    .saying("Your application at North Corvane was read with care.")))
        .containsExactlyInAnyOrder("answer two", "one");
  }

  @Test
  void anApplicationThatIsThereTakesItsMail() {
    Known known = known("Brackwater", "Data Analyst", null);
    assertThat(
            linked(
                List.of(known, known("Corvane", "Data Analyst", null)),
                Letters.of("answer", Label.REJECTION, "2026-09-10").at("Brackwater")))
        .containsExactly("answer @Brackwater");
  }

  @Test
  void oneJobByAnAgencyAndDirectlyIsOneApplication() {
    assertThat(
            linked(
                receipt("direct", "2026-09-01", "Brackwater", "Data Analyst", 0.9),
                Letters.of("agency", Label.RECRUITER_OUTREACH, "2026-09-02")
                    .at("Brackwater")
                    .as("Data Analyst", 0.9)
                    .through("Halden Recruitment"),
                Letters.of("elsewhere", Label.RECRUITER_OUTREACH, "2026-09-02")
                    .at("Corvane")
                    .as("Data Analyst", 0.9)
                    .through("Halden Recruitment")))
        .containsExactlyInAnyOrder("agency direct", "elsewhere");
  }
}
