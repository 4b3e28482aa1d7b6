package app.onward.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.Stage;
import app.onward.correspondence.Dispatch.State;
import app.onward.mailaccounts.SendingPerson;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker.Page;
import app.onward.platform.undo.ActId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever fails, no letter leaves twice, and what nobody can tell is asked. */
@OnBothStores
class FailedSendingTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final SendingPerson person;
  private final WorkspaceId workspace;
  private final ApplicationId id;

  FailedSendingTest(Dialect dialect) {
    person = SendingPerson.on(dialect);
    workspace = person.seeker().workspace();
    id = person.one().at(Stage.INTERVIEW);
  }

  @AfterEach
  void stop() {
    person.close();
  }

  @ParameterizedTest
  @CsvSource({
    "password, wrong, The server refused the user name and password of your mail account.",
    "host, 127.0.0.1, nothing was sent",
    "port, 1, No mail server answers there.",
  })
  void whyItDidNotLeaveIsSaidAndTheLetterIsKept(String field, String value, String sentence) {
    person.account(field, value);
    Page kept = person.send(person.letter(id, "reply"));

    assertThat(kept.toast()).isEqualTo("It was not sent. The letter is kept.");
    assertThat(kept.main()).contains("This letter was not sent.");
    assertThat(kept.main()).containsIgnoringCase(sentence);
    assertThat(kept.html().select("#body")).hasSize(1);
    assertThat(person.timeline(id)).doesNotContain("You answered");
    assertThat(person.server().received()).isEmpty();
  }

  @Test
  void aRefusedAddressIsNamedAndTheNextClickTriesAgain() {
    person.account();
    Page letter = person.letter(id, "reply");
    person.server().answeringTo("lena@", "550 5.1.1 no such user here");

    assertThat(person.send(letter).main())
        .contains("The mail server takes no mail for that address:", "no such user here");
    person.server().behaving();
    assertThat(person.send(letter).toast()).startsWith("Sent.");
    assertThat(person.server().received()).hasSize(1);
  }

  @Test
  void aConnectionThatDropsBeforeTheMailSentNothing() {
    person.account();
    Page letter = person.letter(id, "reply");
    person.server().droppingAfter("DATA");

    assertThat(person.send(letter).main()).contains("This letter was not sent.");
    assertThat(person.server().received()).isEmpty();
  }

  @Test
  void aConnectionThatDropsAfterTheMailIsAskedAbout() {
    person.account();
    Page letter = person.letter(id, "reply");
    person.server().droppingAfterTheMail();

    Page unknown = person.send(letter);
    assertThat(unknown.toast()).isEqualTo("It may have left or not. Please have a look.");
    assertThat(unknown.main()).contains("Nobody can tell whether this letter left");
    person.server().behaving();
    later(Duration.ofDays(2));
    person.click(letter, "now");
    assertThat(person.server().received()).hasSize(1);

    person.seeker().get(letter.path());
    person.seeker().post(letter.path() + "/sending/answer", "left", "true");
    assertThat(person.timeline(id)).contains("You answered");
  }

  @Test
  void whatDidNotLeaveIsADraftAgain() {
    person.account();
    Page letter = person.letter(id, "reply");
    person.server().droppingAfterTheMail();
    person.send(letter);
    person.server().behaving();

    person.seeker().get(letter.path());
    Page draft = person.seeker().post(letter.path() + "/sending/answer", "left", "false");

    assertThat(draft.toast()).isEqualTo("The letter is a draft again.");
    assertThat(person.send(letter).toast()).startsWith("Sent.");
  }

  @Test
  void aKillInTheMiddleIsAskedAboutAndNeverTriedAgain() {
    person.account();
    Letter letter = kept();
    Dispatches dispatches = person.get(Dispatches.class);
    var going = dispatch(letter, State.SENDING);
    assertThat(dispatches.begin(workspace, going, NOON)).isTrue();

    later(Duration.ofMinutes(14));
    assertThat(state(letter)).isEqualTo(State.SENDING);
    later(Duration.ofMinutes(16));
    later(Duration.ofDays(1));

    assertThat(state(letter)).isEqualTo(State.UNKNOWN);
    assertThat(person.server().received()).isEmpty();
  }

  @Test
  void ofManyClicksAtOnceOneSends() throws Exception {
    person.account();
    Letter letter = kept();
    SendLetter send = person.get(SendLetter.class);
    WriteLetter write = person.get(WriteLetter.class);
    List<Callable<Object>> clicks =
        IntStream.range(0, 8)
            .<Callable<Object>>mapToObj(
                i ->
                    () ->
                        i == 7 ? write.send(workspace, letter) : send.ask(workspace, letter, true))
            .toList();

    try (ExecutorService together = Executors.newFixedThreadPool(clicks.size())) {
      int done = 0;
      for (Future<Object> click : together.invokeAll(clicks)) {
        Object answer = click.get();
        done += answer instanceof Sending.Sent || answer instanceof Writing.Written ? 1 : 0;
      }
      assertThat(done).isEqualTo(1);
    }
    assertThat(person.server().received()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void oneThatWaitsAtSeveralDoorsGoesOnce() throws Exception {
    person.account();
    person.quietAtNoon();
    Letter letter = kept();
    SendLetter send = person.get(SendLetter.class);
    assertThat(send.ask(workspace, letter, false)).isInstanceOf(Sending.Held.class);
    List<Callable<Object>> doors =
        List.of(
            () -> send.sendNow(workspace, letter.id()),
            () -> send.sendNow(workspace, letter.id()),
            () -> {
              later(Duration.ofHours(3));
              return "";
            });

    try (ExecutorService together = Executors.newFixedThreadPool(doors.size())) {
      for (Future<Object> door : together.invokeAll(doors)) {
        door.get();
      }
    }
    assertThat(person.server().received()).hasSize(1);
  }

  private Letter kept() {
    var text = new LetterText("lena@tessaly.example", "Thanks", "Dear Lena");
    Letter letter = Letter.draft(id, LetterKind.REPLY, LetterLanguage.EN, text);
    person.get(WriteLetter.class).keep(workspace, letter);
    return letter;
  }

  private static Dispatch dispatch(Letter letter, State state) {
    return new Dispatch(
        DispatchId.next(),
        letter.id(),
        letter.application(),
        ActId.next(),
        "one@mailbox.example",
        state,
        NOON,
        null,
        null,
        null);
  }

  private State state(Letter letter) {
    return person.get(Dispatches.class).latest(workspace, letter.id()).orElseThrow().state();
  }

  private void later(Duration after) {
    person.get(SendDueLetters.class).at(NOON.plus(after));
  }
}
