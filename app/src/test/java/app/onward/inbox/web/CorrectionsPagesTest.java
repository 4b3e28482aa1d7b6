package app.onward.inbox.web;

import static app.onward.inbox.web.InboxReader.acceptance;
import static org.assertj.core.api.Assertions.assertThat;

import app.onward.inbox.InboxMails;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import org.junit.jupiter.api.Test;

/** A mail that was corrected teaches how the next one like it is judged. */
@OnBothStores
class CorrectionsPagesTest {
  private static final String SECOND_INVITATION =
      InboxMails.INVITATION
          .replace("<invitation@", "<second-invitation@")
          .replace("Invitation to an interview", "Another invitation");

  private final Dialect dialect;
  private final InboxReader reader;
  private final Seeker seeker;

  CorrectionsPagesTest(Dialect dialect) {
    this.dialect = dialect;
    reader = InboxReader.on(dialect);
    seeker = reader.seeker();
  }

  @Test
  void theNextMailOfTheSameSenderIsPutAside() {
    reader.read(InboxMails.INVITATION);
    notAboutJobs(reader.open("interview"));

    reader.read(SECOND_INVITATION);

    assertThat(seeker.get("/inbox").main()).contains("Nothing waits for you");
    assertThat(seeker.get("/acts").main())
        .contains("Put a mail aside, as you did with one like it");
  }

  @Test
  void whatWasPutAsideComesBackWithUndo() {
    reader.read(InboxMails.INVITATION);
    notAboutJobs(reader.open("interview"));
    reader.read(SECOND_INVITATION);

    seeker.submit(seeker.get("/acts").html().select("form[action$=/reversal]").attr("action"));

    assertThat(seeker.get("/inbox").main()).contains("Another invitation");
  }

  @Test
  void undoingTheCorrectionUnteachesIt() {
    reader.read(InboxMails.INVITATION);
    Page done = notAboutJobs(reader.open("interview"));
    seeker.post(done.undo());

    reader.read(SECOND_INVITATION);

    assertThat(seeker.get("/inbox").main()).contains("Another invitation");
    assertThat(seeker.get("/inbox/corrections").main()).contains("Nothing corrected yet");
  }

  @Test
  void ofASenderForManyTheWordingTeaches() {
    reader.read(InboxMails.receipt("Brackwater", "Data Analyst"));
    Page page = reader.open("application_confirmation");
    seeker.submit(acceptance(page), "meaning", "ASSESSMENT");

    reader.read(InboxMails.receipt("Corvane", "Data Steward"), InboxMails.REJECTION);

    Page taught = reader.open("assessment");
    assertThat(taught.main()).contains("You corrected a mail like it.");
    assertThat(seeker.get("/inbox?label=rejection").html().select("ol a").size()).isEqualTo(1);
  }

  @Test
  void itIsListedAndCanBeForgottenAndRemembered() {
    reader.read(InboxMails.INVITATION);
    notAboutJobs(reader.open("interview"));
    Page list = seeker.get("/inbox/corrections");
    assertThat(list.html().select("li.with-action p").eachText())
        .contains("University of Eastmere", "Taken for: A conversation. It is: Other mail.");

    Page forgotten = seeker.submit(list.html().select("li.with-action form").attr("action"));

    assertThat(forgotten.toast()).startsWith("Forgotten.");
    assertThat(seeker.get("/inbox/corrections").main()).contains("Nothing corrected yet");
    seeker.post(forgotten.undo());
    assertThat(seeker.get("/inbox/corrections").html().select("li.with-action")).hasSize(1);
  }

  @Test
  void itTeachesThisSearchAlone() {
    reader.read(InboxMails.INVITATION);
    notAboutJobs(reader.open("interview"));

    InboxReader other = InboxReader.on(dialect);
    other.read(SECOND_INVITATION);

    assertThat(other.seeker().get("/inbox").main()).contains("Another invitation");
  }

  private Page notAboutJobs(Page page) {
    return seeker.submit(
        page.html().select("form[action$=/decision]").attr("action"), "as", "NOT_ABOUT_JOBS");
  }
}
