package app.onward.inbox.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.EncoderUtil;

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

  /** The mail as a file holds it, in UTF-8. */
  byte[] bytes(LocalDate day, ZoneId zone) {
    String mail = isSource() ? text.stripLeading() : head(day, zone) + body();
    return mail.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether the pasted text has a head of its own. */
  boolean isSource() {
    Matcher source = SOURCE.matcher(text);
    return source.lookingAt() && HEAD.matcher(source.group()).find();
  }

  private String head(LocalDate day, ZoneId zone) {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atTime(LocalTime.NOON).atZone(zone));
    return "From: "
        + sender()
        + "\r\nSubject: "
        + EncoderUtil.encodeIfNecessary(subject, EncoderUtil.Usage.TEXT_TOKEN, 0)
        + "\r\nDate: "
        + date
        + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8"
        + "\r\nContent-Transfer-Encoding: base64\r\n\r\n";
  }

  private String sender() {
    Matcher known = ADDRESS.matcher(from);
    boolean addressed = known.matches();
    String name = addressed ? known.group("name") : from;
    String address = addressed ? known.group("address") : "";
    return (name.isBlank() ? "" : EncoderUtil.encodeAddressDisplayName(name.strip()) + " ")
        + "<"
        + address
        + ">";
  }

  private String body() {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "\r\n";
  }

  private static String oneLine(String typed) {
    return typed.replaceAll("\\s+", " ").strip();
  }
}
