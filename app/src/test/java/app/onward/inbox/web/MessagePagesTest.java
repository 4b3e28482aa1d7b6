package app.onward.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.inbox.InboxMails;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import org.junit.jupiter.api.Test;

/** Mail on its own: sealed feedback, HTML in its frame, files. */
@OnBothStores
class MessagePagesTest {
  private static final String SEALED_FILE =
      """
      From: Lena Ott <lena.ott@brackwater.example>
      To: Mira Halvorsen <mira@mailbox.example>
      Subject: Feedback on your interview with Brackwater
      Date: Tue, 22 Sep 2026 10:12:00 +0200
      Message-ID: <feedback-file@brackwater.example>
      Content-Type: multipart/mixed; boundary="edge"

      --edge
      Content-Type: text/html; charset=utf-8

      <p>You asked for feedback on your interview for the Data Analyst role at Brackwater. What you
      could improve: on window functions you were hesitant.</p>

      --edge
      Content-Type: application/pdf; name="hesitant.pdf"
      Content-Disposition: attachment; filename="hesitant.pdf"
      Content-Transfer-Encoding: base64

      aGVzaXRhbnQ=

      --edge--
      """;

  private final RunningOnward onward;
  private final Seeker seeker;

  MessagePagesTest(Dialect dialect) {
    onward = RunningOnward.on(dialect);
    seeker = Seeker.on(onward);
  }

  @Test
  void sealedFeedbackShowsNothingUntilItIsOpened() {
    String one = read(InboxMails.FEEDBACK);
    for (String path : new String[] {"/inbox", one, message(one)}) {
      assertSealed(seeker.get(path));
    }
    Page sealed = seeker.get(one);
    assertThat(sealed.html().select("article a").attr("href")).isEqualTo(one + "?open=true");

    Page open = seeker.get(one + "?open=true");
    assertThat(open.main()).contains("on window functions you were hesitant");
    assertThat(seeker.get(message(one) + "?open=true").main()).contains("you were hesitant");
  }

  @Test
  void acceptedFeedbackStaysSealed() {
    String one = read(InboxMails.FEEDBACK);
    seeker.get(one);
    Page accepted = seeker.submit(one + "/acceptance");
    assertThat(accepted.toast()).isEqualTo("Accepted");

    String timeline =
        seeker.get("/applications?show=all").html().select("main tbody a").attr("href");
    Page page = seeker.get(timeline);
    assertThat(page.main()).contains("Feedback arrived");
    assertThat(page.html().select("main a[href^=/messages]").attr("href")).isEqualTo(message(one));
    for (String path : new String[] {timeline, "/acts", message(one), "/search?q=hesitant"}) {
      assertSealed(seeker.get(path));
    }
    assertThat(seeker.get("/acts").main()).contains("Accepted a mail: Lena Ott");
    assertThat(seeker.get("/search?q=hesitant").html().select(".hit")).isEmpty();
  }

  @Test
  void whatWasOpenedStaysOpenWhenTheFormComesBack() {
    String one = read(InboxMails.FEEDBACK);
    seeker.get(one + "?open=true");
    Page again = seeker.submit(one + "/acceptance", "on", "soon");

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.main()).contains("you were hesitant");
  }

  @Test
  void htmlAndFilesOfSealedFeedbackAreNotThere() {
    String one = read(SEALED_FILE);
    assertSealed(seeker.get(message(one)));
    assertThat(seeker.get(message(one) + "/body").status()).isEqualTo(404);
    assertThat(seeker.get(message(one) + "/attachments/1").status()).isEqualTo(404);

    Page open = seeker.get(message(one) + "?open=true");
    String file = open.html().select("article a[download]").attr("href");
    Page downloaded = seeker.get(file);
    assertThat(downloaded.response().body()).asString().isEqualTo("hesitant");
    assertThat(downloaded.header("Content-Disposition")).startsWith("attachment;");
    assertThat(downloaded.header("Content-Type")).isEqualTo("application/octet-stream");
  }

  @Test
  void htmlIsShownInAFrameThatCanDoNothing() {
    String one = read(InboxMails.HTML_RECEIPT);
    Page text = seeker.get(one);
    assertThat(text.html().select("iframe")).isEmpty();
    Page html = seeker.get(text.html().select("article a[href*=as]").attr("href"));
    var frame = html.html().select("iframe");
    assertThat(frame.attr("sandbox")).isEqualTo("allow-popups allow-popups-to-escape-sandbox");
    assertThat(frame.attr("title")).isNotEmpty();

    Page body = seeker.get(frame.attr("src"));
    assertThat(body.header("Content-Security-Policy"))
        .startsWith("sandbox ")
        .contains("default-src 'none'", "img-src data:", "frame-ancestors 'self'")
        .doesNotContain("allow-scripts", "allow-same-origin");
    assertThat(body.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    String source = body.html().outerHtml();
    assertThat(source)
        .contains("Thank you for your application")
        .doesNotContain("tracker.example", "<script", "onclick", "taken");
    assertThat(html.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
  }

  @Test
  void aMailWithoutHtmlHasNoFrame() {
    String one = read(InboxMails.RECEIPT);

    assertThat(seeker.get(message(one) + "/body").status()).isEqualTo(404);
    assertThat(seeker.get(message(one) + "?as=html").html().select("iframe")).isEmpty();
    assertThat(seeker.get(message(one) + "/attachments/0").status()).isEqualTo(404);
  }

  private void assertSealed(Page page) {
    assertThat(page.html().outerHtml())
        .as(page.path())
        .doesNotContain(
            "hesitant.pdf", "you were", "window functions", "Feedback on your interview");
  }

  /** The address of the suggestion that this mail has become. */
  private String read(String mail) {
    InboxMails.imported(onward, seeker.workspace(), mail);
    return seeker.get("/inbox").html().select("ol.suggestions a").attr("href");
  }

  private static String message(String one) {
    return one.replace("/inbox/", "/messages/");
  }
}
