package app.onward.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.Stage;
import app.onward.feedback.AnswerByLink;
import app.onward.feedback.AnswerByLink.Outcome;
import app.onward.feedback.ReceivedFeedbacks;
import app.onward.feedback.TurnedDown;
import app.onward.platform.config.Key;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import app.onward.platform.testing.StoreBytes;
import app.onward.platform.testing.Visitor;
import app.onward.platform.testing.Visitor.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Somebody who said no answers two questions, without an account, and may take it back. */
@OnBothStores
class InterviewerPagesTest {
  private final RunningOnward onward;
  private final TurnedDown one;
  private final Seeker seeker;
  private final Visitor interviewer;

  InterviewerPagesTest(Dialect dialect) {
    onward =
        RunningOnward.apart(
            "interviewer", dialect, Map.of(Key.PUBLIC_URL, "https://onward.example"));
    one = new TurnedDown(onward, Seeker.on(onward));
    seeker = one.seeker();
    interviewer = Visitor.of(onward);
  }

  @Test
  void itShowsTheRoleAndAFirstNameAndNothingElse() {
    Answer page = interviewer.get(link(one.at(Stage.INTERVIEW)));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html().text())
        .contains("Two questions about: Data Analyst", "Mira would like to learn")
        .doesNotContain("Tessaly", "Inbox", "Applications");
  }

  @Test
  void anAnswerIsSealedAndComesOnce() {
    ApplicationId id = one.at(Stage.INTERVIEW);
    String link = link(id);
    answer(link, "worked", "Your portfolio was strong.", "improve", "Pause before you answer.");

    Answer after = interviewer.get(link);
    assertThat(after.html().text()).contains("It is kept for Mira.");
    assertThat(after.html().select("textarea")).isEmpty();
    Page timeline = seeker.get("/applications/" + id);
    assertThat(timeline.main()).contains("Feedback, sealed").doesNotContain("portfolio");
    assertThat(seeker.get(request(id)).main()).contains("They answered on 20 November.");
  }

  @Test
  void aReasonThatWasChosenIsOnlySuggested() {
    ApplicationId id = one.at(Stage.INTERVIEW);
    answer(link(id), "improve", "More calm.", "code", "PERF_DELIVERY");
    String href =
        seeker
            .get("/applications/" + id)
            .html()
            .select("aside a:contains(Feedback, sealed)")
            .attr("href");

    Page opened = seeker.post(href + "/opening", "when", "NOW");

    assertThat(opened.html().select("select[name^=code] option[selected]").val())
        .isEqualTo("PERF_DELIVERY");
    assertThat(opened.main()).contains("Keeping it confirms it.");
  }

  @Test
  void itCanBeTakenBackUntilItIsOpenedAndIsThenErased() throws IOException {
    ApplicationId id = one.at(Stage.INTERVIEW);
    String link = link(id);
    answer(link, "worked", "Your saltmarsh portfolio was strong.");

    interviewer.submit(interviewer.get(link), link + "/withdrawal", Map.of());

    assertThat(interviewer.get(link).html().select("textarea")).hasSize(2);
    assertThat(seeker.get("/applications/" + id).main()).doesNotContain("Feedback, sealed");
    assertThat(StoreBytes.contain(onward, "saltmarsh")).isFalse();
  }

  @Test
  void ofTwoThatComeAtTheSameMomentOneIsKept() throws Exception {
    ApplicationId id = one.at(Stage.INTERVIEW);
    String token = link(id).replaceAll(".*/", "");
    var answers = onward.get(AnswerByLink.class);
    var begin = new CyclicBarrier(2);
    Callable<Outcome> send =
        () -> {
          begin.await();
          return answers.answer(token, new AnswerByLink.Answer("Good.", "", null));
        };

    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> sent : threads.invokeAll(List.of(send, send))) {
        outcomes.add(sent.get());
      }
      assertThat(outcomes).containsExactlyInAnyOrder(Outcome.KEPT, Outcome.GONE);
    }
    assertThat(onward.get(ReceivedFeedbacks.class).of(seeker.workspace(), id)).hasSize(1);
  }

  @Test
  void nothingAndFloodsAreRefused() {
    String link = link(one.at(Stage.INTERVIEW));
    assertThat(answer(link, "worked", " ").status()).isEqualTo(422);

    for (int i = 0; i < 5; i++) {
      answer(link, "worked", "Good.");
      interviewer.submit(interviewer.get(link), link + "/withdrawal", Map.of());
    }
    Answer last = answer(link, "worked", "Good.");
    assertThat(last.status()).isEqualTo(422);
    assertThat(last.html().text()).contains("There were many tries within an hour.");
  }

  @Test
  void whatWasTakenAwayOrNeverMadeIsNotThere() {
    ApplicationId id = one.at(Stage.INTERVIEW);
    String link = link(id);
    seeker.get(request(id));
    seeker.submit(request(id) + "/link/removal");

    assertThat(interviewer.get(link).status()).isEqualTo(404);
    String forged = link.substring(0, link.length() - 3) + "AAA";
    assertThat(interviewer.get(forged).status()).isEqualTo(404);
    assertThat(interviewer.get("/f/short").status()).isEqualTo(404);
  }

  @Test
  void withoutAPublicAddressThereIsNone() {
    TurnedDown at = TurnedDown.on(Dialect.SQLITE);
    ApplicationId id = at.at(Stage.INTERVIEW);

    assertThat(at.seeker().get(request(id)).main()).doesNotContain("A page for them");
    assertThat(at.seeker().post(request(id) + "/link", "firstName", "Mira").status())
        .isEqualTo(404);
  }

  private Answer answer(String link, String... namesAndValues) {
    var fields = new LinkedHashMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return interviewer.submit(interviewer.get(link), link, fields);
  }

  /** Where its page is, made through the page about the request. */
  private String link(ApplicationId id) {
    seeker.get(request(id));
    Page made = seeker.submit(request(id) + "/link", "firstName", "Mira");
    String address = made.html().select("#link").val();
    assertThat(address).startsWith("https://onward.example/f/");
    return address.substring("https://onward.example".length());
  }

  private static String request(ApplicationId id) {
    return "/applications/" + id + "/feedback-request";
  }
}
