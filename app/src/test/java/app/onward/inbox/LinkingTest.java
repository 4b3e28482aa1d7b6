package app.onward.inbox;

import static app.onward.inbox.Letters.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.onward.applications.ApplicationId;
import app.onward.applications.Details;
import app.onward.understanding.Label;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which mails belong together, told by the names of those that do. */
class LinkingTest {

  @Nested
  class ByThreadAndCalendar {
    @Test
    void anAnswerGoesWithTheMailItAnswers() {
      assertThat(
              linked(
                  receipt("receipt", "2026-09-01", "Brackwater", "Data Analyst", 0.9),
                  Letters.of("answer", Label.REJECTION, "2026-09-10").answering("receipt"),
                  receipt("other", "2026-09-02", "Corvane", "Data Steward", 0.9)))
          .containsExactlyInAnyOrder("answer receipt", "other");
    }

    @Test
    void answersToAMailThatIsNotThereGoTogether() {
      assertThat(
              linked(
                  Letters.of("one", Label.FOLLOW_UP, "2026-09-10").answering("lost"),
                  Letters.of("two", Label.REJECTION, "2026-09-12").answering("lost")))
          .containsExactly("one two");
    }

    @Test
    void mailsAboutOneCalendarEventGoTogether() {
      assertThat(
              linked(
                  Letters.of("invited", Label.INTERVIEW, "2026-09-10").inviting("round-1"),
                  Letters.of("moved", Label.INTERVIEW, "2026-09-12").inviting("round-1"),
                  Letters.of("other", Label.INTERVIEW, "2026-09-12").inviting("round-2")))
          .containsExactlyInAnyOrder("invited moved", "other");
    }
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

  @Nested
  class ByRequisitionId {
    @ParameterizedTest
    @ValueSource(strings = {"REQ-20418", "20418", "r20418"})
    void theSameIdAtTheEmployerTells(String id) {
      assertThat(
              linked(
                  receipt("first", "2026-09-01", "Brackwater", "Data Analyst", 0.9).with(id),
                  receipt("second", "2026-09-02", "Brackwater", "Data Analyst", 0.9).with("R-777"),
                  Letters.of("answer", Label.REJECTION, "2026-09-10")
                      .at("Brackwater")
                      .with("R-20418")))
          .containsExactlyInAnyOrder("answer first", "second");
    }

    @Test
    void elsewhereTheSameIdTellsNothing() {
      assertThat(
              linked(
                  receipt("first", "2026-09-01", "Brackwater", "Data Analyst", 0.9).with("20418"),
                  Letters.of("answer", Label.REJECTION, "2026-09-10").at("Corvane").with("20418")))
          .containsExactlyInAnyOrder("answer", "first");
    }

    @Test
    void anotherIdIsAnotherApplication() {
      assertThat(
              linked(
                  receipt("first", "2026-09-01", "Brackwater", "Data Analyst", 0.9).with("20418"),
                  receipt("second", "2026-09-02", "Brackwater", "Data Analyst", 0.9).with("20419")))
          .containsExactlyInAnyOrder("first", "second");
    }
  }

  @Nested
  class ByEmployerAndRole {
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
  }

  @Nested
  class ByTime {
    @Test
    void receiptsLongAfterTheEndAreANewApplication() {
      assertThat(
              linked(
                  receipt("first", "2026-03-01", "Brackwater", "Data Analyst", 0.9),
                  Letters.of("no", Label.REJECTION, "2026-03-10").answering("first"),
                  receipt("again", "2026-09-01", "Brackwater", "Data Analyst", 0.9),
                  Letters.of("call", Label.INTERVIEW, "2026-09-10")
                      .at("Brackwater")
                      .as("Data Analyst", 0.9)))
          .containsExactlyInAnyOrder("first no", "again call");
    }

    @Test
    void feedbackGoesToWhatHasEnded() {
      assertThat(
              linked(
                  List.of(
                      known("Brackwater", "Data Analyst", "2026-08-02T00:00:00Z"),
                      known("Brackwater", "Data Analyst", null)),
                  Letters.of("feedback", Label.FEEDBACK, "2026-09-10").at("Brackwater")))
          .containsExactly("feedback @Brackwater, ended");
    }
  }

  @Test
  void whereTwoFitNothingIsDecided() {
    assertThat(
            linked(
                receipt("analyst", "2026-09-01", "Brackwater", "Data Analyst", 0.9),
                receipt("steward", "2026-09-02", "Brackwater", "Data Steward", 0.9),
                Letters.of("answer", Label.REJECTION, "2026-09-10").at("Brackwater")))
        .containsExactlyInAnyOrder("analyst", "steward", "answer ?2");
  }

  @Test
  void thousandsOfEmployersTakeNoLonger() {
    List<Letters> mails =
        IntStream.range(0, 4_000)
            .boxed()
            .flatMap(
                i ->
                    List.of(
                        receipt("receipt " + i, "2026-09-01", "Firm " + i, "Data Analyst", 0.9),
                        Letters.of("answer " + i, Label.REJECTION, "2026-09-10")
                            .saying("Thank you for your time. Firm " + i + " wishes you well."))
                        .stream())
            .sorted(Comparator.comparing(Letters::sentAt))
            .toList();

    List<String> linked =
        assertTimeout(Duration.ofSeconds(30), () -> linked(mails.toArray(Letters[]::new)));

    assertThat(linked).hasSize(4_000).contains("answer 17 receipt 17");
  }

  private static Known known(String employer, String role, @Nullable String ended) {
    return new Known(
        ApplicationId.next(),
        Details.of(employer, role),
        Instant.parse("2026-07-01T00:00:00Z"),
        ended == null ? null : Instant.parse(ended));
  }

  private static List<String> linked(Letters... mails) {
    return linked(List.of(), mails);
  }

  /** The mails of each application in one line, with what is known of it before. */
  private static List<String> linked(List<Known> known, Letters... mails) {
    Map<MessageId, String> names = new HashMap<>();
    var letters = new ArrayList<Letter>();
    for (Letters mail : mails) {
      Letter letter = mail.letter();
      names.put(letter.id(), mail.name());
      letters.add(letter);
    }
    Map<String, String> shown =
        known.stream()
            .collect(
                Collectors.toMap(
                    each -> new Target.Existing(each.id()).text(),
                    each ->
                        " @"
                            + each.details().employer()
                            + (each.ended() == null ? "" : ", ended")));
    Linking.Result result =
        Linking.of(known, letters, address -> !address.endsWith("@tracker.example"));
    var together = new HashMap<String, TreeSet<String>>();
    for (Link link : result.links()) {
      String where = link.targets().stream().map(Target::text).collect(Collectors.joining(" "));
      together.computeIfAbsent(where, _ -> new TreeSet<>()).add(names.get(link.message()));
    }
    return together.entrySet().stream()
        .map(
            each ->
                String.join(" ", each.getValue())
                    + shown.getOrDefault(each.getKey(), "")
                    + choice(each.getKey()))
        .toList();
  }

  private static String choice(String where) {
    int fitting = where.split(" ").length;
    return fitting > 1 ? " ?" + fitting : "";
  }
}
