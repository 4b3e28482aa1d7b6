package app.onward.mail;

import java.util.List;

/**
 * Who a mail is from and to, read from its header alone.
 *
 * @param from {@link MailAddress#NONE} when absent
 * @param to everybody in To and Cc
 */
public record Envelope(MailAddress from, List<MailAddress> to, Headers headers) {
  static final Envelope UNREADABLE =
      new Envelope(MailAddress.NONE, List.of(), new Headers(List.of()));

  public Envelope {
    to = List.copyOf(to);
  }
}
