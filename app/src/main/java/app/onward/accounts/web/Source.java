package app.onward.accounts.web;

import app.onward.platform.AddressRange;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Which network a try comes from. */
final class Source {
  private static final int NETWORK_BYTES = 8;

  private Source() {}

  /** An IPv4 address, or the first 64 bits of an IPv6 one: whoever has those has all the rest. */
  static String of(HttpServletRequest request) {
    InetAddress address = AddressRange.literal(request.getRemoteAddr().replaceFirst("%.*$", ""));
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
        : address.getHostAddress();
  }
}
