package app.onward.commands;

import app.onward.platform.config.Settings;
import java.net.URI;
import java.util.Set;

/** Under which address a server is reached. */
final class ServerAddress {
  private static final Set<String> ANY = Set.of("0.0.0.0", "::", "[::]");
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "[::1]", "localhost");

  private ServerAddress() {}

  /** For a browser: the public one if there is one. */
  static URI forPeople(Settings settings, int port) {
    String address = settings.address();
    boolean here = ANY.contains(address) || LOOPBACK.contains(address);
    return settings
        .publicUrl()
        .orElseGet(() -> URI.create("http://" + (here ? "localhost" : host(address)) + ":" + port));
  }

  /** For a command on the same machine. */
  static URI forCommands(Settings settings, int port) {
    String address = settings.address();
    return URI.create(
        "http://" + (ANY.contains(address) ? "127.0.0.1" : host(address)) + ":" + port);
  }

  private static String host(String address) {
    return address.contains(":") && !address.startsWith("[") ? "[" + address + "]" : address;
  }
}
