package app.onward.platform.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * The only way from a name to an address: connections are made to what was checked here, so that a
 * name cannot mean one thing when it is checked and another when it is used.
 */
record CheckedLookup(NameLookup names, AddressPolicy policy) implements DnsResolver {
  /**
   * The addresses behind a name.
   *
   * @throws NotPublicException if a single one of them is not allowed
   */
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = names.find(host);
    for (InetAddress address : found) {
      if (!policy.allows(address)) {
        throw new NotPublicException(host, address);
      }
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** A name leads somewhere that is not to be talked to. */
  static final class NotPublicException extends UnknownHostException {
    NotPublicException(String host, InetAddress address) {
      super(host + " leads to " + address.getHostAddress());
    }
  }
}
