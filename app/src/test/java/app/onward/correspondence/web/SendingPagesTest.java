package app.onward.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.Stage;
import app.onward.correspondence.SendDueLetters;
import app.onward.mailaccounts.SendingPerson;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A letter leaves by a click from the person's own account, once, or waits until morning. */
@OnBothStores
class SendingPagesTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Instant TWO = NOON.plus(Duration.ofHours(2));

  private final SendingPerson person;
  private final Seeker seeker;
  private final ApplicationId id;

  SendingPagesTest(Dialect dialect) {
    person = SendingPerson.on(dialect);
    seeker = person.seeker();
    id = person.one().at(Stage.INTERVIEW);
  }

  @AfterEach
  void stop() {
    person.close();
  }

  @Test
  void withoutAnAccountOneCanBeSetUp() {
    Page letter = person.letter(id, "reply");

    assertThat(letter.html().select("main a[href=/letters/account]").text())
        .isEqualTo("Set up the account");
    assertThat(person.send(letter).toast()).isEqualTo("There is no account to send from.");
  }

  @Test
  void theEnvelopeIsShownBeforeTheClickAndTheLetterGoesOnce() {
    person.account();
    Page letter = person.letter(id, "reply");
    assertThat(letter.html().select("#envelope").text())
        .isEqualTo(
            "From Mira Halvorsen, mira@mailbox.example to lena@tessaly.example,"
                + " subject “Größe & Dank”.");
    assertThat(person.server().received()).isEmpty();

    Page sent = person.send(letter);
    assertThat(sent.toast()).isEqualTo("Sent. It stands on the timeline.");
    assertThat(person.send(letter).toast()).isEqualTo("This letter was sent. It stays as it is.");

    assertThat(person.server().received()).hasSize(1);
    assertThat(person.timeline(id)).contains("You answered");
    assertThat(seeker.get(letter.path()).html().select("form[action$=removal]")).isEmpty();
  }

  @Test
  void whatLeftCannotBeTakenBack() {
    person.account();
    person.send(person.letter(id, "reply"));

    var acts = seeker.get("/acts").html().select("form[action$=reversal]").eachAttr("action");
    for (String act : acts.subList(0, 2)) {
      seeker.post(act);
      seeker.post(act, "all", "true");
    }

    assertThat(person.timeline(id)).contains("You answered");
  }

  @Test
  void anotherAddressIsLookedAtOnceMore() {
    person.account();
    Page letter = person.letter(id, "reply");

    Page changed = person.click(letter, "morning", "to", "jonas@tessaly.example");
    assertThat(changed.toast()).startsWith("Kept. Look once more");
    assertThat(changed.html().select("#envelope").text()).contains("jonas@tessaly.example");
    assertThat(person.server().received()).isEmpty();

    person.send(changed);
    assertThat(person.server().received()).singleElement().asString().contains("To: jonas@");
  }

  @Test
  void withoutAnAddressOrWithGapsItComesBackAsTyped() {
    person.account();
    Page letter = person.letter(id, "reply");

    Page nobody = person.click(letter, "morning", "to", "lena", "body", "Something new");
    assertThat(nobody.status()).isEqualTo(422);
    assertThat(nobody.problem("to")).startsWith("Give one address");
    assertThat(nobody.html().select("#body").text()).isEqualTo("Something new");
    assertThat(person.click(letter, "morning", "to", "a@x.example, b@x.example").status())
        .isEqualTo(422);
    Page gaps = person.click(letter, "morning", "body", "Dear [name]");
    assertThat(gaps.problem("body")).startsWith("Still open: [name]");
    assertThat(person.server().received()).isEmpty();
  }

  @Test
  void nobodyElseCanSendIt() {
    person.account();
    Page letter = person.letter(id, "reply");
    Seeker other = Seeker.on(person.one().onward());

    for (String noun : new String[] {"", "/now", "/withdrawal", "/answer?left=true"}) {
      other.get("/letters/quiet-hours");
      assertThat(other.post(letter.path() + "/sending" + noun).status()).isEqualTo(404);
    }
    assertThat(person.server().received()).isEmpty();
  }

  /** A click at noon, with quiet hours from eleven to two. */
  @Nested
  class InQuietHours {
    private final Page letter;

    InQuietHours() {
      person.account();
      person.quietAtNoon();
      letter = person.letter(id, "reply");
    }

    @Test
    void itWaitsAndGoesByItselfOnce() {
      assertThat(letter.main()).contains("These are your quiet hours.", "Send now all the same");
      Page held = person.send(letter);
      assertThat(held.toast()).isEqualTo("It goes on Friday 20 November, 14:00.");
      assertThat(held.main()).contains("This letter waits. It goes on Friday 20 November, 14:00.");
      assertThat(seeker.get("/applications/" + id + "/letters").main())
          .contains("This letter waits.");
      assertThat(seeker.get("/applications/" + id).main()).contains("A letter waits to be sent");

      due(TWO.minusMillis(1));
      assertThat(person.server().received()).isEmpty();
      assertThat(person.timeline(id)).doesNotContain("You answered");
      due(TWO);
      due(TWO.plus(Duration.ofDays(1)));

      assertThat(person.server().received()).hasSize(1);
      assertThat(person.timeline(id)).contains("You answered");
    }

    @Test
    void doNotSendMakesItADraftAgain() {
      person.send(letter);
      Page draft = seeker.submit(letter.path() + "/sending/withdrawal");

      assertThat(draft.toast()).isEqualTo("It is not sent. The letter is a draft again.");
      assertThat(draft.html().select("#body")).hasSize(1);
      due(TWO);
      assertThat(person.server().received()).isEmpty();
    }

    @Test
    void undoTakesTheClickBack() {
      person.send(letter);
      seeker.undo();

      due(TWO);
      assertThat(person.server().received()).isEmpty();
      assertThat(seeker.get(letter.path()).html().select("#body")).hasSize(1);
    }

    @Test
    void undoOfTheDraftTakesTheClickAlong() {
      String drafted = letter.undo();
      person.send(letter);
      seeker.post(drafted);
      seeker.post(drafted, "all", "true");

      due(TWO);
      assertThat(person.server().received()).isEmpty();
    }

    @Test
    void itCanGoAllTheSameAtTheClickOrLater() {
      assertThat(person.click(letter, "now").toast()).startsWith("Sent.");
      Page thanks = person.letter(person.one().at(Stage.FINAL), "reply");
      person.send(thanks);
      assertThat(seeker.submit(thanks.path() + "/sending/now").toast()).startsWith("Sent.");

      due(TWO);
      assertThat(person.server().received()).hasSize(2);
    }

    @Test
    void whatWaitsIsNeitherChangedNorMarkedNorRemovedNorPassed() {
      person.send(letter);

      assertThat(seeker.post(letter.path(), "body", "Other", "then", "kept").toast())
          .startsWith("This letter is under way.");
      assertThat(seeker.post(letter.path(), "body", "Other", "then", "sent").toast())
          .startsWith("Another letter about this application waits");
      assertThat(seeker.post(letter.path() + "/removal").toast())
          .startsWith("This letter is under way");
      Page second = person.letter(id, "reply");
      assertThat(person.click(second, "now").toast()).startsWith("Another letter");
      due(TWO);
      assertThat(person.server().received()).hasSize(1);
    }

    @Test
    void withoutAnAccountByThenItIsKept() {
      person.send(letter);
      seeker.get("/letters/account");
      seeker.submit("/letters/account/removal");

      due(TWO);
      assertThat(seeker.get(letter.path()).main())
          .contains("This letter was not sent. There is no account to send from.");
      assertThat(seeker.get("/applications/" + id).main()).contains("A letter was not sent");
    }
  }

  private void due(Instant moment) {
    person.get(SendDueLetters.class).at(moment);
  }
}
