package app.onward.mailaccounts;

import app.onward.mail.imap.Encryption;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a provider has its mail server.
 *
 * @param advice the end of the message key that says what to do there
 */
public record Provider(
    List<String> domains, String host, int port, Encryption encryption, String advice) {
  private static final String READING = "/mailaccounts/providers.csv";
  private static final String SENDING = "/mailaccounts/sending.csv";
  private static final int IMAP_PORT = 993;
  private static final int SUBMISSION_PORT = 465;

  public Provider {
    domains = List.copyOf(domains);
  }

  /** The provider of an address; one that nobody knows is guessed to be at {@code imap.domain}. */
  public static Provider of(String address) {
    return among(READING, address, "imap.", IMAP_PORT);
  }

  /** Where it takes mail that is sent; one that nobody knows is guessed at {@code smtp.domain}. */
  public static Provider sending(String address) {
    return among(SENDING, address, "smtp.", SUBMISSION_PORT);
  }

  private static Provider among(String file, String address, String guess, int port) {
    String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    return known(file).stream()
        .filter(provider -> provider.domains().contains(domain))
        .findFirst()
        .orElseGet(
            () -> new Provider(List.of(domain), guess + domain, port, Encryption.TLS, "usual"));
  }

  private static List<Provider> known(String file) {
    var stream = Objects.requireNonNull(Provider.class.getResourceAsStream(file), file);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Provider::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Provider read(String line) {
    String[] fields = line.split(",", -1);
    return new Provider(
        List.of(fields[0].split(" ")),
        fields[1],
        Integer.parseInt(fields[2]),
        Encryption.valueOf(fields[3]),
        fields[4]);
  }
}
