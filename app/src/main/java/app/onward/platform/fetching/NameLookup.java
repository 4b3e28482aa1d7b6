package app.onward.platform.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses behind a name. */
@FunctionalInterface
interface NameLookup {
  InetAddress[] find(String host) throws UnknownHostException;
}
