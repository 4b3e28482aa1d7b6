package app.onward.platform.fetching;

import java.net.URI;
import java.util.Arrays;

/** The answer to fetching an address. */
public sealed interface Fetch {
  /**
   * What lay there.
   *
   * @param address after all redirects
   * @param status of HTTP, 200 to 299
   * @param contentType as the server named it; empty if it did not
   */
  record Fetched(URI address, int status, String contentType, byte[] content) implements Fetch {
    @Override
    public boolean equals(Object other) {
      return other instanceof Fetched that
          && address.equals(that.address)
          && status == that.status
          && contentType.equals(that.contentType)
          && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
      return 31 * address.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
      return "Fetched[" + address + ", " + status + ", " + content.length + " bytes]";
    }
  }

  /** Nothing was taken. */
  record Refused(Reason reason) implements Fetch {}

  /** Shown through the message key {@code fetching.refused.<reason>}. */
  enum Reason {
    /** Neither http nor https, no host, or a name and password in the address. */
    ADDRESS,
    /** At least one address behind the name is not on the public internet. */
    NOT_PUBLIC,
    UNKNOWN_HOST,
    TOO_MANY_REDIRECTS,
    TOO_LARGE,
    TOO_SLOW,
    /** The server answered that it will not or cannot. */
    ANSWER,
    /** No connection, or one that broke. */
    CONNECTION
  }
}
