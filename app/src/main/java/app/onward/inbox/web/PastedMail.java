package app.onward.inbox.web;

import app.onward.mail.MailWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail as somebody pasted it: its words alone, with what they know of its head; or its whole
 * source, which speaks for itself.
 *
 * @param from who wrote it, a name, an address or both; empty where nobody knows
 * @param on the day it came, as typed
 */
record PastedMail(String from, String subject, String on, String text) {
  private static final Pattern SOURCE =
      Pattern.compile("\\A\\s*(?:[!-9;-~]+:.*\\R(?:[ \\t].*\\R)*){2,}\\R");
  private static final Pattern HEAD =
      Pattern.compile("(?im)^(?:Date|Received|Message-ID|MIME-Version):");
  private static final Pattern ADDRESS =
      Pattern.compile("(?<name>[^<>@]*?)\\s*<?(?<address>[^<>@\\s]+@[^<>@\\s]+)>?");

  PastedMail {
    from = oneLine(from);
    subject = oneLine(subject);
  }

  /** The mail as a file holds it. */
  byte[] bytes(LocalDate day, ZoneId zone) {
    return isSource()
        ? text.stripLeading().getBytes(StandardCharsets.UTF_8)
        : new MailWriter()
            .header("From", sender())
            .header("Subject", subject)
            .sent(day.atTime(LocalTime.NOON).atZone(zone))
            .with(new MailWriter.Text("plain", text, StandardCharsets.UTF_8, "base64"));
  }

  /** Whether the pasted text has a head of its own. */
  boolean isSource() {
    Matcher source = SOURCE.matcher(text);
    return source.lookingAt() && HEAD.matcher(source.group()).find();
  }

  private String sender() {
    Matcher known = ADDRESS.matcher(from);
    return known.matches()
        ? known.group("name") + " <" + known.group("address") + ">"
        : from + " <>";
  }

  private static String oneLine(String typed) {
    return typed.replaceAll("\\s+", " ").strip();
  }
}
