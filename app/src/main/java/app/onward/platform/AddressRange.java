package app.onward.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Network addresses that begin with the same bits, as in {@code 10.0.0.0/8} (RFC 4632).
 *
 * @param bits how many leading bits count, up to 32 for IPv4 and 128 for IPv6
 */
public record AddressRange(InetAddress start, int bits) {
  public AddressRange {
    if (bits < 0 || bits > start.getAddress().length * 8) {
      throw new IllegalArgumentException(
          start.getHostAddress() + " has no prefix of " + bits + " bits");
    }
  }

  /**
   * Reads a range, or a single address; names are not looked up.
   *
   * @throws IllegalArgumentException if the text is neither
   */
  public static AddressRange of(String text) {
    int slash = text.indexOf('/');
    InetAddress start = literal(slash < 0 ? text : text.substring(0, slash));
    int all = start.getAddress().length * 8;
    String bits = slash < 0 ? Integer.toString(all) : text.substring(slash + 1);
    if (!bits.matches("\\d{1,3}")) {
      throw new IllegalArgumentException("'" + text + "' is not a range of addresses");
    }
    return new AddressRange(start, Integer.parseInt(bits));
  }

  /**
   * Reads an address written in digits.
   *
   * @throws IllegalArgumentException if it is a name or nonsense
   */
  public static InetAddress literal(String text) {
    boolean digits = text.matches("\\d{1,3}(\\.\\d{1,3}){3}");
    boolean groups = text.contains(":") && text.matches("[0-9a-fA-F:.]+");
    if (digits || groups) {
      try {
        return InetAddress.getByName(text);
      } catch (UnknownHostException malformed) {
        throw new IllegalArgumentException("'" + text + "' is not an address", malformed);
      }
    }
    throw new IllegalArgumentException("'" + text + "' is not an address");
  }

  public boolean contains(InetAddress address) {
    byte[] mine = start.getAddress();
    byte[] other = address.getAddress();
    if (mine.length != other.length) {
      return false;
    }
    int whole = bits / 8;
    int rest = bits % 8;
    if (!Arrays.equals(mine, 0, whole, other, 0, whole)) {
      return false;
    }
    int mask = 0xff00 >> rest;
    return rest == 0 || (mine[whole] & mask) == (other[whole] & mask);
  }
}
