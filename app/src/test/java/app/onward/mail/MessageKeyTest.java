package app.onward.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageKeyTest {

  @Test
  void isTheMessageId() {
    String mail = "Message-ID: <a@b.example>\nSubject: x\n\nx";

    assertThat(key(mail).value()).isEqualTo("id:a@b.example");
    assertThat(key(mail.replace("\n\nx", "\nStatus: RO\n\ny"))).isEqualTo(key(mail));
  }

  @Test
  void isSenderDateAndTextWhereThereIsNoId() {
    String mail = "From: a@b.example\nDate: Fri, 20 Nov 2026 09:12:33 +0100\n\nHello";

    assertThat(key(mail).value()).startsWith("sha256:").hasSize(7 + 64);
    assertThat(key("X-Folder: in\n" + mail.replace("\n", "\r\n"))).isEqualTo(key(mail));
    assertThat(key(mail + " Mira")).isNotEqualTo(key(mail));
    assertThat(key(mail.replace("09:12", "09:13"))).isNotEqualTo(key(mail));
  }

  @Test
  void isTheSameWhereverALineIsSetApart() {
    var parts = new CleanText("See you.\n\nJo Lind", "> When?", "Talent\n+44 20 7946 0101");
    var moved = new CleanText("See you.\n\nJo Lind\nTalent\n\n+44 20 7946 0101", "> When?", "");

    assertThat(MessageKey.lines(moved)).isEqualTo(MessageKey.lines(parts));
    assertThat(MessageKey.lines(new CleanText("See you.\n\nJo", "> When?", "Talent")))
        .isNotEqualTo(MessageKey.lines(parts));
  }

  private static MessageKey key(String mail) {
    return MessageKey.of(Mails.parse(mail));
  }
}
