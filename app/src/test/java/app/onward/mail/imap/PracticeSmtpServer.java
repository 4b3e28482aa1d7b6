package app.onward.mail.imap;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A real server that takes mail on this machine, encrypted, and can be made to fail. */
public final class PracticeSmtpServer implements AutoCloseable {
  public static final String ADDRESS = PracticeMailServer.ADDRESS;
  public static final String PASSWORD = PracticeMailServer.PASSWORD;

  private final GreenMail greenMail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final ImapRelay relay;

  private PracticeSmtpServer(Encryption encryption) {
    greenMail.start();
    try {
      greenMail.getUserManager().createUser(ADDRESS, ADDRESS, PASSWORD);
      relay = new ImapRelay(greenMail.getSmtp().getPort(), encryption);
    } catch (UserException failed) {
      throw new IllegalStateException("No mailbox", failed);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static PracticeSmtpServer start() {
    return new PracticeSmtpServer(Encryption.TLS);
  }

  public static PracticeSmtpServer startWithStarttls() {
    return new PracticeSmtpServer(Encryption.STARTTLS);
  }

  /** The encrypted door. */
  public int port() {
    return relay.port();
  }

  /** The same server without encryption. */
  public int plainPort() {
    return greenMail.getSmtp().getPort();
  }

  /** What it has taken so far, as it came. */
  public List<String> received() {
    return Stream.of(greenMail.getReceivedMessages()).map(GreenMailUtil::getWholeMessage).toList();
  }

  /** Answers like this to whoever names this recipient. */
  public void answeringTo(String recipient, String answer) {
    rewriting(line -> last().contains("TO:<" + recipient) ? answer + "\r\n" : line);
  }

  /** Takes the next mail, and drops the connection before it says so. */
  public void droppingAfterTheMail() {
    droppingAfter(".");
  }

  /** Drops the connection once it has answered to this. */
  public void droppingAfter(String command) {
    rewriting(
        line -> {
          if (last().equals(command)) {
            relay.dropAfter(0);
          }
          return line;
        });
  }

  /** Answers as usual again. */
  public void behaving() {
    rewriting(line -> line);
  }

  private void rewriting(UnaryOperator<String> how) {
    relay.rewriting(how);
  }

  private String last() {
    List<String> commands = relay.commands();
    return commands.isEmpty() ? "" : commands.getLast();
  }

  @Override
  public void close() {
    try {
      relay.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    greenMail.stop();
  }
}
