package app.onward.understanding;

import app.onward.mail.MailAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The senders Onward knows, from {@code senders.csv}. */
final class Senders {
  private final Map<String, Sender> byAddress;

  private final Map<String, Sender> byVendor = new HashMap<>();

  private Senders(Map<String, Sender> byAddress) {
    this.byAddress = Map.copyOf(byAddress);
    for (Sender sender : byAddress.values()) {
      sender.vendors().forEach(name -> byVendor.put(name.toLowerCase(Locale.ROOT), sender));
    }
  }

  static Senders shipped() {
    Map<String, Sender> senders = new HashMap<>();
    for (String[] row : Table.rows("/understanding/senders.csv", 5)) {
      senders.put(row[0], sender(row));
    }
    return new Senders(senders);
  }

  /**
   * The most specific row that holds for an address: itself, its domain, then the domains above.
   */
  Sender of(String address) {
    String rest = address.toLowerCase(Locale.ROOT).strip();
    Sender known = byAddress.get(rest);
    rest = rest.substring(rest.lastIndexOf('@') + 1);
    while (known == null && !rest.isEmpty()) {
      known = byAddress.get(rest);
      int dot = rest.indexOf('.');
      rest = dot < 0 ? "" : rest.substring(dot + 1);
    }
    return known == null ? Sender.UNKNOWN : known;
  }

  /** The sender of a mail; under an address that nobody knows it may show a name that is known. */
  Sender of(MailAddress from) {
    Sender sender = of(from.address());
    return sender.kind() == Sender.Kind.UNKNOWN
        ? named(from.name().strip()).orElse(sender)
        : sender;
  }

  /** Whether a name is that of a tracking system, board or agency rather than of an employer. */
  Optional<Sender> named(String name) {
    return Optional.ofNullable(byVendor.get(name.toLowerCase(Locale.ROOT)));
  }

  private static Sender sender(String[] row) {
    return new Sender(
        row[0],
        Sender.Kind.valueOf(row[1].toUpperCase(Locale.ROOT)),
        row[2].isEmpty() ? null : Label.ofCode(row[2]).orElseThrow(),
        row[3].isEmpty()
            ? Sender.EmployerIn.NOWHERE
            : Sender.EmployerIn.valueOf(row[3].toUpperCase(Locale.ROOT)),
        row[4].isEmpty() ? List.of() : List.of(row[4].split("\\|")));
  }
}
