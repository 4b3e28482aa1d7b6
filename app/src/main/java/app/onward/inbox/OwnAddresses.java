package app.onward.inbox;

import app.onward.mail.Envelope;
import app.onward.mail.Found;
import app.onward.mail.MailParser;
import app.onward.mail.MailSource;
import app.onward.mail.RawMessage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Learns which addresses are the seeker's own from a first look at a mailbox: who most mail of a
 * file went to, and who wrote what lies among the sent mail.
 */
final class OwnAddresses implements MailSource.Sink {

  private static final int ENOUGH = 4_000;
  private static final int BETWEEN_ASKING = 100;
  private static final int AT_LEAST = 5;
  private static final Pattern SENT =
      Pattern.compile(
          "(?iu)(?:^|[/\\\\.\\s\\[\\],\"])(?:sent|sent[ -](?:mail|items|messages)|gesendet\\w*|postausgang|envoy[ée]s?|verzonden\\w*|enviados?|(?:posta )?inviata)(?:$|[/\\\\.\\s\\],\"])");

  private final MailParser parser;
  private final BooleanSupplier stop;
  private final Map<String, Recipients> entries = new HashMap<>();
  private final Set<String> senders = new HashSet<>();
  private int seen;
  private boolean stopped;

  /**
   * @param stop whether to look no further; asked now and then
   */
  OwnAddresses(MailParser parser, BooleanSupplier stop) {
    this.parser = parser;
    this.stop = stop;
  }

  /** Who the mail of one file went to. */
  private static final class Recipients {
    private int mails;
    private final Map<String, Integer> counts = new HashMap<>();
  }

  @Override
  public boolean accept(Found found) {
    if (found instanceof Found.Message(RawMessage raw)) {
      see(raw.position().entry(), parser.envelope(raw));
      seen++;
      stopped = seen % BETWEEN_ASKING == 0 && stop.getAsBoolean();
    }
    return seen < ENOUGH && !stopped;
  }

  /** Whether it was told to stop, so that what it learned may be wrong. */
  boolean stopped() {
    return stopped;
  }

  private void see(String entry, Envelope mail) {
    boolean sent =
        SENT.matcher(entry).find()
            || mail.headers()
                .first("X-Gmail-Labels")
                .filter(l -> SENT.matcher(l).find())
                .isPresent();
    if (sent) {
      add(senders, mail.from().address());
      return;
    }
    var receivers = new HashSet<String>();
    mail.to().forEach(to -> add(receivers, to.address()));
    mail.headers().all("Delivered-To").forEach(to -> add(receivers, to));
    Recipients recipients = entries.computeIfAbsent(place(entry), _ -> new Recipients());
    recipients.mails++;
    receivers.forEach(address -> recipients.counts.merge(address, 1, Integer::sum));
  }

  /** The file, or the folder where each mail is a file of its own. */
  private static String place(String entry) {
    boolean single =
        entry.matches(".*\\.(?:eml|msg)") || entry.contains("cur/") || entry.contains("new/");
    return single ? entry.substring(0, entry.lastIndexOf('/') + 1) : entry;
  }

  private static void add(Set<String> addresses, String address) {
    String own = address.strip().toLowerCase(Locale.ROOT);
    if (own.indexOf('@') > 0 && own.length() < 255) {
      addresses.add(own);
    }
  }

  /** In lower case. */
  Set<String> learned() {
    var learned = new HashSet<>(senders);
    for (Recipients recipients : entries.values()) {
      recipients.counts.forEach(
          (address, count) -> {
            if (count >= AT_LEAST && count * 2 >= recipients.mails) {
              learned.add(address);
            }
          });
    }
    return learned;
  }
}
