package app.onward.platform.fetching;

import java.net.InetAddress;

/** Which machines may be talked to. */
@FunctionalInterface
interface AddressPolicy {
  boolean allows(InetAddress address);
}
