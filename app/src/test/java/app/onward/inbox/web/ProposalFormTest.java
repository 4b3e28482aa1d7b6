package app.onward.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.Stage;
import app.onward.inbox.Meaning;
import app.onward.inbox.Proposal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalFormTest {
  private static final ZoneId UTC = ZoneId.of("UTC");

  @ParameterizedTest
  @CsvSource({
    "Brackwater, Brackwater, true",
    "Brackwater, BRACKWATER Ltd, true",
    "'', Corvane, true",
    "Brackwater, Corvane, false"
  })
  void anotherEmployerLeavesAgencyPlaceAndIdBehind(String read, String typed, boolean stay) {
    Proposal changed = typing(typed).changed(proposed(read), UTC);

    assertThat(changed.employer()).isEqualTo(typed);
    assertThat(changed.agency()).isEqualTo(stay ? "Northway Talent" : null);
    assertThat(changed.location()).isEqualTo(stay ? "Eastmere" : null);
    assertThat(changed.requisitionId()).isEqualTo(stay ? "R-20418" : null);
  }

  private static ProposalForm typing(String employer) {
    return new ProposalForm(
        ProposalForm.NEW, employer, "Data Analyst", "APPLIED", "2026-09-01", "INTERVIEW", "");
  }

  private static Proposal proposed(String employer) {
    return new Proposal(
        Meaning.APPLIED,
        null,
        false,
        employer,
        "Data Analyst",
        "Northway Talent",
        "Eastmere",
        "R-20418",
        LocalDate.of(2026, 9, 1),
        Stage.INTERVIEW,
        null,
        null,
        0,
        null);
  }
}
