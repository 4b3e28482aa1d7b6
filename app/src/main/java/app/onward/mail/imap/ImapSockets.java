package app.onward.mail.imap;

import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Hands the library sockets that lead to one server. */
final class ImapSockets extends SocketFactory {
  private final ImapServer server;
  private final Dial dial;
  private final @Nullable SSLSocketFactory tls;
  private final int patience;

  ImapSockets(ImapServer server, Dial dial, @Nullable SSLSocketFactory tls, int patience) {
    this.server = server;
    this.dial = dial;
    this.tls = tls;
    this.patience = patience;
  }

  @Override
  public Socket createSocket() {
    return new ImapSocket(server, dial, tls, patience);
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw connected();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort) {
    throw connected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw connected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
    throw connected();
  }

  private static UnsupportedOperationException connected() {
    return new UnsupportedOperationException("the library connects sockets by itself");
  }
}
