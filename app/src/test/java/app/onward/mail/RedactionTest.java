package app.onward.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  private static final String SECRET = "AQF4x9Zk-Q_1t7yUw3";
  private static final String LINK =
      "https://www.linkedin.com/jobs/view/1?lipi=urn%3Ali%3Apage%3Aemail_email_x%3B1&otpToken="
          + SECRET
          + "&midSig="
          + SECRET
          + "&trk=eml-x";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/?x=1&otpToken=%s&y=2",
        "https://a.example/?midSig=%s",
        "https://a.example/?a=1&amp;otpToken=%s&amp;b=2",
        "https://a.example/r?to=https%%3A%%2F%%2Fb.example%%3FotpToken%%3D%s%%26midSig%%3D1",
        "https://a.example/?otpToken&#61;%s",
        "https://a.example/?login_token=%s",
        "https://a.example/?user%%5Btoken%%5D=1&auth-token=%s",
        "https://a.example/magic-link/%s",
        "https://a.example/users/unsubscribe/%s?x=1",
        "https://a.example/reset_password/%s",
        "https://a.example/#access_token=%s",
        "https://a.example/?jwt=%s"
      })
  void removesWhatLogsIn(String form) {
    String text = form.formatted(SECRET);

    assertThat(Tokens.remove("see " + text + " now"))
        .doesNotContain(SECRET)
        .startsWith("see https://a.example/")
        .endsWith(" now");
    assertThat(Tokens.remove(Tokens.remove(text))).isEqualTo(Tokens.remove(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/jobs/view/3912345678901234567?trk=eml-jobs&lipi=urn%3Ali%3Apage%3Aemail",
        "https://boards.example/apply?gh_jid=4012345678&utm_source=mail",
        "a = b; token = c",
        "class=\"token\" id=x",
        "https://a.example/login/help"
      })
  void leavesWhatNamesAJobOrTemplate(String text) {
    assertThat(Tokens.remove(text)).isEqualTo(text);
  }

  @Test
  void reachesHeadersTextHtmlAndInvites() {
    MailMessage mail = Mails.parse(mail());

    assertThat(mail.toString()).doesNotContain(SECRET).contains("lipi=urn%3Ali%3Apage");
    assertThat(mail.calendar()).hasSize(1);
    assertThat(mail.headers().first("List-Unsubscribe"))
        .hasValueSatisfying(value -> assertThat(value).contains("otpToken=removed"));
  }

  @Test
  void reachesEveryEncodingOfTheKeptMail() {
    byte[] kept = Redaction.redact(mail(), Limits.DEFAULT);

    assertThat(decoded(kept)).doesNotContain(SECRET);
    MailMessage before = Mails.parse(mail());
    MailMessage after = Mails.parse(kept);
    assertThat(after.text()).isEqualTo(before.text());
    assertThat(after.html()).isEqualToNormalizingNewlines(before.html());
    assertThat(after.headers().fields()).hasSameSizeAs(before.headers().fields());
    assertThat(after.subject()).isEqualTo("Grüße aus Köln");
    assertThat(after.attachments()).isEqualTo(before.attachments());
    assertThat(after.calendar()).hasSameSizeAs(before.calendar());
    assertThat(Redaction.redact(kept, Limits.DEFAULT)).isEqualTo(kept);
  }

  @Test
  void leavesAMailWithoutTokensAsItIs() {
    byte[] mail = Mails.bytes(Mails.simple("Plain", "Nothing = secret\r\n"));

    assertThat(Redaction.redact(mail, Limits.DEFAULT)).isSameAs(mail);
  }

  /** Everything a reader of the file could see, base64 and quoted-printable undone. */
  private static String decoded(byte[] mail) {
    String raw = new String(mail, StandardCharsets.ISO_8859_1);
    StringBuilder all = new StringBuilder(raw);
    all.append(raw.replaceAll("=\r?\n", "").replace("=3D", "="));
    all.append(raw.replaceAll("\r?\n[ \t]", ""));
    for (String block : raw.split("\r?\n\r?\n", -1)) {
      if (block.matches("[A-Za-z0-9+/=\\s]{40,}.*")) {
        all.append(
            new String(
                Base64.getMimeDecoder().decode(block.replaceAll("--.*", "")),
                StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  private static byte[] mail() {
    String quoted = LINK.replace("=", "=3D").replace("otpToken", "otpTo=\r\nken");
    String html = "<p>Grüße</p><a href=\"" + LINK.replace("&", "&amp;") + "\">View</a>";
    String base64 = Base64.getMimeEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8));
    String mail =
        """
        From: LinkedIn <jobs-noreply@linkedin.com>
        Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= aus =?utf-8?q?K=C3=B6ln?=
        List-Unsubscribe: <https://www.linkedin.com/e/v2?e=1&
         otpToken=%s&t=lun>, <mailto:x@linkedin.com>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="m"

        --m
        Content-Type: multipart/alternative; boundary="a"

        --a
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        Your application: %s

        --a
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        %s
        --a
        Content-Type: text/calendar; method=REQUEST

        BEGIN:VCALENDAR
        METHOD:REQUEST
        BEGIN:VEVENT
        UID:1
        DTSTART:20261127T140000Z
        DESCRIPTION:join at https://a.example/?otpTok
         en=%s
        END:VEVENT
        END:VCALENDAR
        --a--
        --m
        Content-Type: message/rfc822

        Subject: inner

        inner %s
        --m
        Content-Type: application/pdf; name="cv.pdf"
        Content-Transfer-Encoding: base64

        JVBERi0xLjQKJcfs
        --m--
        """;
    return Mails.bytes(mail.replace("\n", "\r\n").formatted(SECRET, quoted, base64, SECRET, LINK));
  }
}
