package app.onward.mail.imap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * A socket that the library connects and that dials by itself: wherever it is told to go, it goes
 * to the server it was made for, and encrypts at once where that is asked for.
 */
final class DialledSocket extends Socket {
  private final MailServer server;
  private final Dial dial;
  private final @Nullable SSLSocketFactory tls;
  private final int patience;
  private Socket inner = new Socket();

  /**
   * @param tls null where encryption is begun later
   * @param patience for each answer, in milliseconds
   */
  DialledSocket(MailServer server, Dial dial, @Nullable SSLSocketFactory tls, int patience) {
    this.server = server;
    this.dial = dial;
    this.tls = tls;
    this.patience = patience;
  }

  @Override
  public void connect(SocketAddress ignored) throws IOException {
    connect(ignored, 0);
  }

  @Override
  public void connect(SocketAddress ignored, int timeout) throws IOException {
    inner = dial.connect(server.host(), server.port());
    inner.setSoTimeout(patience);
    if (tls != null) {
      inner = encrypted(inner, tls);
    }
  }

  private Socket encrypted(Socket plain, SSLSocketFactory factory) throws IOException {
    try {
      var socket = (SSLSocket) factory.createSocket(plain, server.host(), server.port(), true);
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      socket.setSSLParameters(parameters);
      socket.startHandshake();
      return socket;
    } catch (IOException refused) {
      plain.close();
      throw refused;
    }
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return inner.getInputStream();
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return inner.getOutputStream();
  }

  @Override
  public void setSoTimeout(int millis) throws SocketException {
    inner.setSoTimeout(millis);
  }

  @Override
  public int getSoTimeout() throws SocketException {
    return inner.getSoTimeout();
  }

  @Override
  public boolean isConnected() {
    return inner.isConnected();
  }

  @Override
  public boolean isClosed() {
    return inner.isClosed();
  }

  @Override
  public int getPort() {
    return inner.getPort();
  }

  @Override
  public InetAddress getInetAddress() {
    return inner.getInetAddress();
  }

  @Override
  public SocketAddress getRemoteSocketAddress() {
    return inner.getRemoteSocketAddress();
  }

  @Override
  public InetAddress getLocalAddress() {
    return inner.getLocalAddress();
  }

  @Override
  public SocketAddress getLocalSocketAddress() {
    return inner.getLocalSocketAddress();
  }

  @Override
  public int getLocalPort() {
    return inner.getLocalPort();
  }

  @Override
  public void shutdownInput() throws IOException {
    inner.shutdownInput();
  }

  @Override
  public void shutdownOutput() throws IOException {
    inner.shutdownOutput();
  }

  @Override
  public synchronized void close() throws IOException {
    inner.close();
    super.close();
  }
}
