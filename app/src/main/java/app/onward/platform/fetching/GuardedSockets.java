package app.onward.platform.fetching;

import app.onward.platform.fetching.CheckedLookup.NotPublicException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;

/** Connects to what was checked, and to nothing else; for what is not fetched over http. */
public final class GuardedSockets {
  private final CheckedLookup lookup;

  GuardedSockets(NameLookup names, AddressPolicy policy) {
    this.lookup = new CheckedLookup(names, policy);
  }

  /**
   * Connects to the first of a name's addresses that answers.
   *
   * @param patience for each address
   * @throws ForbiddenPlaceException if a single one of them is not to be talked to
   * @throws UnknownHostException if there is no such name
   */
  public Socket connect(String host, int port, Duration patience) throws IOException {
    IOException failure = new UnknownHostException(host);
    for (InetAddress address : addresses(host)) {
      Socket socket = new Socket();
      try {
        socket.connect(new InetSocketAddress(address, port), (int) patience.toMillis());
        return socket;
      } catch (IOException unreachable) {
        socket.close();
        failure = unreachable;
      }
    }
    throw failure;
  }

  private InetAddress[] addresses(String host) throws IOException {
    try {
      return lookup.resolve(host);
    } catch (NotPublicException inside) {
      throw new ForbiddenPlaceException(inside);
    }
  }

  /** A name leads into a network that is not to be talked to. */
  public static final class ForbiddenPlaceException extends IOException {
    private static final long serialVersionUID = 1;

    ForbiddenPlaceException(NotPublicException inside) {
      super(inside.getMessage(), inside);
    }
  }
}
