package app.onward.mail.imap;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;

/**
 * Stands between a client and a plain IMAP or SMTP server: encrypts as real servers do, writes down
 * every command, rewrites lines of the server, and drops the connection when it is told to.
 */
final class ImapRelay implements AutoCloseable {
  private static final Pattern LITERAL = Pattern.compile("\\{(\\d+)}\r\n$");

  private final int target;
  private final Encryption encryption;
  private final ServerSocket listening;
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final AtomicLong endings = new AtomicLong();
  private final AtomicLong bytesUntilDrop = new AtomicLong(Long.MAX_VALUE);
  private volatile UnaryOperator<String> rewriting = line -> line;
  private volatile Pattern refused = Pattern.compile("none");

  ImapRelay(int target, Encryption encryption) throws IOException {
    this.target = target;
    this.encryption = encryption;
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.startVirtualThread(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** The commands so far, without their tags. */
  List<String> commands() {
    return List.copyOf(commands);
  }

  void forgetCommands() {
    commands.clear();
  }

  /** How many connections were broken off rather than ended. */
  long endings() {
    return endings.get();
  }

  /** Drops the connection once, after so many bytes from the server. */
  void dropAfter(long bytes) {
    bytesUntilDrop.set(bytes);
  }

  /** Changes lines of the server on their way. */
  void rewriting(UnaryOperator<String> how) {
    rewriting = how;
  }

  /** Answers NO to whoever wants the mail with this number, alone or with others. */
  void refusing(String uid) {
    refused = Pattern.compile("UID FETCH (?:\\d+,)*" + uid + "(?:,\\d+)* \\(UID BODY.PEEK\\[].*");
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        Thread.startVirtualThread(() -> relay(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void relay(Socket plain) {
    try (Socket client = plain;
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
      new Conversation(client, server).run();
    } catch (IOException ended) {
      endings.incrementAndGet();
    }
  }

  private final class Conversation {
    private final Socket server;
    private Socket client;
    private InputStream fromClient;
    private volatile OutputStream toClient;

    Conversation(Socket client, Socket server) throws IOException {
      this.server = server;
      this.client = client;
      take(encryption == Encryption.TLS ? encrypted(client) : client);
    }

    private void take(Socket next) throws IOException {
      client = next;
      fromClient = new BufferedInputStream(next.getInputStream());
      toClient = next.getOutputStream();
    }

    private static Socket encrypted(Socket plain) throws IOException {
      var socket =
          (SSLSocket)
              TestCertificate.server()
                  .createSocket(plain, new ByteArrayInputStream(new byte[0]), true);
      socket.setUseClientMode(false);
      socket.startHandshake();
      return socket;
    }

    void run() throws IOException {
      Thread.startVirtualThread(this::answers);
      for (String line = line(fromClient); line != null; line = line(fromClient)) {
        String tag = line.substring(0, Math.max(0, line.indexOf(' ')));
        commands.add(line.substring(tag.length()).strip());
        if (line.endsWith(" STARTTLS\r\n")) {
          send((tag + " OK begin\r\n").getBytes(StandardCharsets.ISO_8859_1));
          take(encrypted(client));
        } else if (line.equals("STARTTLS\r\n")) {
          send("220 begin\r\n".getBytes(StandardCharsets.ISO_8859_1));
          take(encrypted(client));
        } else if (refused.matcher(commands.getLast()).matches()) {
          send((tag + " NO [SERVERBUG] not this one\r\n").getBytes(StandardCharsets.ISO_8859_1));
        } else {
          server.getOutputStream().write(line.getBytes(StandardCharsets.ISO_8859_1));
          server.getOutputStream().flush();
        }
      }
    }

    private void answers() {
      try (Socket mine = server) {
        var in = new BufferedInputStream(mine.getInputStream());
        for (String line = line(in); line != null; line = line(in)) {
          Matcher literal = LITERAL.matcher(line);
          String rewritten = literal.find() ? line : rewriting.apply(starttls(line));
          send(rewritten.getBytes(StandardCharsets.ISO_8859_1));
          if (literal.find(0)) {
            send(in.readNBytes(Integer.parseInt(literal.group(1))));
          }
        }
        client.close();
      } catch (IOException ended) {
        endings.incrementAndGet();
      }
    }

    private String starttls(String line) {
      boolean offers = encryption == Encryption.STARTTLS && !(client instanceof SSLSocket);
      if (offers && line.startsWith("250 ")) {
        return "250-STARTTLS\r\n" + line;
      }
      return offers && line.startsWith("* CAPABILITY ")
          ? line.replace("\r\n", " STARTTLS\r\n")
          : line;
    }

    private void send(byte[] bytes) throws IOException {
      int allowed = (int) Math.min(bytes.length, Math.max(0, bytesUntilDrop.get()));
      toClient.write(bytes, 0, allowed);
      toClient.flush();
      if (bytesUntilDrop.get() != Long.MAX_VALUE && bytesUntilDrop.addAndGet(-bytes.length) <= 0) {
        bytesUntilDrop.set(Long.MAX_VALUE);
        client.close();
        server.close();
        throw new IOException("dropped");
      }
    }
  }

  private static @org.jspecify.annotations.Nullable String line(InputStream in) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      bytes.write(next);
      if (next == '\n') {
        return bytes.toString(StandardCharsets.ISO_8859_1);
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
