package app.onward.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.mail.Limits;
import app.onward.mail.MailAddress;
import app.onward.mail.MailParser;
import app.onward.mail.OpenMail;
import app.onward.mail.Opened;
import app.onward.mail.RawMessage;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GlanceTest {
  private static final Understanding UNDERSTANDING = Understanding.shipped();
  private static final MailParser PARSER = new MailParser(Limits.DEFAULT, InstantSource.system());
  private static final String TALK =
      """
      The garden club meets on Saturday at ten by the old mill. Bring gloves and a spade; the soil is
      heavy after the rain, and the roses along the wall want cutting back before the frost. Soup and
      bread are there for everybody afterwards. Whoever has apples left, please bring some for the cake.
      """;
  private static final String MAIL =
      """
      From: Wietske <wietske@garden.example>
      Subject: Saturday in the garden
      Message-ID: <roses@garden.example>
      Content-Type: text/plain; charset=utf-8

      """
          + TALK;

  private static boolean ordinary(String mail, Background background) {
    return switch (PARSER.open(RawMessage.of(mail.getBytes(StandardCharsets.UTF_8)))) {
      case Opened.Ok(OpenMail opened) -> UNDERSTANDING.isOrdinaryAtAGlance(opened, background);
      case Opened.Unreadable unreadable -> throw new AssertionError(unreadable);
    };
  }

  private static boolean ordinary(String mail) {
    return ordinary(mail, Background.NONE);
  }

  @Test
  void aMailAboutSomethingElseIsOrdinary() {
    assertThat(ordinary(MAIL)).isTrue();
  }

  @Test
  void soItIsAsHtmlAndInBothForms() {
    String html = "<style>p{color:red}</style><p>" + TALK.replace("; ", ";<br>") + "</p>";
    assertThat(ordinary(MAIL.replace("text/plain", "text/html").replace(TALK, html))).isTrue();
    String both =
        "--e\nContent-Type: text/plain\n\n%s\n--e\nContent-Type: text/html\n\n%s\n--e--\n"
            .formatted(TALK, html);
    String parts = "multipart/alternative; boundary=e";
    assertThat(ordinary(MAIL.replace("text/plain; charset=utf-8", parts).replace(TALK, both)))
        .isTrue();
  }

  @Test
  void wordsOfTheSearchAreJudgedWhereverTheyStand() {
    String no = "Unfortunately your application for the position was not successful. ";
    assertThat(ordinary(MAIL.replace(TALK, no))).isFalse();
    assertThat(ordinary(MAIL.replace(TALK, no + TALK))).isFalse();
    assertThat(ordinary(MAIL.replace("Saturday in the garden", "Your application: interview")))
        .isFalse();
    assertThat(ordinary(MAIL.replace("plain", "html").replace(TALK, "<td>" + no + "</td>")))
        .isFalse();
    assertThat(
            ordinary(
                MAIL.replace("plain", "html")
                    .replace(TALK, "f&uuml;r Ihre Bewerbung als B&#xE4;cker m&uuml;ssen absagen")))
        .isFalse();
  }

  @Test
  void aFewWordsAreJudged() {
    assertThat(ordinary(MAIL.replace(TALK, "See you on Saturday by the old mill."))).isFalse();
  }

  @Test
  void ofAThreadOfTheSearchOrItsWritersEverythingIsJudged() {
    assertThat(ordinary(MAIL, new Background(Set.of(), true, false))).isFalse();
    assertThat(ordinary(MAIL, new Background(Set.of(), false, true))).isFalse();
  }

  @Test
  void ownMailIsJudged() {
    assertThat(ordinary(MAIL, new Background(Set.of("wietske@garden.example"), false, false)))
        .isFalse();
    assertThat(ordinary(MAIL, new Background(Set.of("mira@mailbox.example"), false, false)))
        .isTrue();
  }

  @Test
  void whereAPersonSaidThatOrdinaryMailIsNoneAllIsJudged() {
    assertThat(ordinary(MAIL, taught(Label.OTHER))).isFalse();
    assertThat(ordinary(MAIL, taught(Label.REJECTION))).isTrue();
  }

  private static Background taught(Label corrected) {
    return new Background(
        Set.of(),
        false,
        false,
        new Taught() {
          @Override
          public Optional<Label> insteadOf(Label said, MailAddress from, List<String> wording) {
            return Optional.empty();
          }

          @Override
          public boolean corrects(Label said) {
            return said == corrected;
          }
        });
  }

  @Test
  void whoSendsJobMailIsJudged() {
    assertThat(ordinary(MAIL.replace("wietske@garden.example", "no-reply@hire.lever.co")))
        .isFalse();
    assertThat(ordinary(MAIL.replace("wietske@garden", "jobs@garden"))).isFalse();
    assertThat(ordinary(MAIL.replace("<wietske@garden.example>", ""))).isFalse();
  }

  @Test
  void aHeaderOfATrackingSystemIsJudged() {
    assertThat(ordinary("X-iCIMS-Type: note\n" + MAIL)).isFalse();
    assertThat(ordinary("X-Mailer: Garden\n" + MAIL)).isTrue();
  }

  @Test
  void anInvitationIsJudged() {
    assertThat(ordinary(MAIL.replace("text/plain", "text/calendar"))).isFalse();
  }

  @Test
  void whatWasPassedOnIsJudged() {
    assertThat(ordinary(MAIL.replace("Subject: ", "Subject: Fwd: "))).isFalse();
    assertThat(ordinary(MAIL + "\n---------- Forwarded message ---------\nFrom: x\n")).isFalse();
    assertThat(ordinary(MAIL.replace("text/plain", "message/rfc822"))).isFalse();
  }
}
