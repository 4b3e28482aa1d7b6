package app.onward.mail.imap;

import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Hands the library sockets that lead to one server. */
public final class DialledSockets extends SocketFactory {
  private final MailServer server;
  private final Dial dial;
  private final @Nullable SSLSocketFactory tls;
  private final int patience;

  public DialledSockets(
      MailServer server, Dial dial, @Nullable SSLSocketFactory tls, int patience) {
    this.server = server;
    this.dial = dial;
    this.tls = tls;
    this.patience = patience;
  }

  @Override
  public Socket createSocket() {
    return new DialledSocket(server, dial, tls, patience);
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
