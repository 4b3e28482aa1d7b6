package app.onward.understanding;

import app.onward.mail.MailAddress;
import app.onward.mail.MailMessage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mail that somebody passed on: what counts is who wrote it first. */
final class Forwarded {
  private static final Pattern BEGIN =
      Pattern.compile(
          "(?imu)^[-_ ]*(?:begin )?(?:forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message transf[ée]r[ée]|doorgestuurd bericht|mensaje reenviado|messaggio inoltrato|mensagem encaminhada)\\b.*$");
  private static final Pattern SENDER =
      Pattern.compile(
          "(?imu)^\\s*(?:from|von|de|van|da|exp[ée]diteur)\\s*:\\s*\"?(?<name>[^<\"\\n]*?)\"?\\s*<(?<address>[^<>\\s]+@[^<>\\s]+)>");

  private Forwarded() {}

  /** The mail as from its first writer, where it names one; else as it is. */
  static MailMessage unwrapped(MailMessage mail) {
    Matcher begin = BEGIN.matcher(mail.text().body());
    if (!begin.find()) {
      return mail;
    }
    Matcher sender =
        SENDER.matcher(mail.text().body()).region(begin.end(), mail.text().body().length());
    return sender.find()
        ? mail.writtenBy(new MailAddress(sender.group("name").strip(), sender.group("address")))
        : mail;
  }
}
