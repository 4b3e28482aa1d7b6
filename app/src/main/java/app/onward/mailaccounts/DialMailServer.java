package app.onward.mailaccounts;

import app.onward.mail.MailFailure;
import app.onward.mail.MailFailure.Reason;
import app.onward.mail.MailServerException;
import app.onward.mail.imap.Dial;
import app.onward.platform.fetching.GuardedSockets;
import app.onward.platform.fetching.GuardedSockets.ForbiddenPlaceException;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Connects to mail servers, only where one may be talked to. */
@Component
class DialMailServer implements Dial {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final GuardedSockets sockets;

  DialMailServer(GuardedSockets sockets) {
    this.sockets = sockets;
  }

  @Override
  public Socket connect(String host, int port) throws IOException {
    try {
      return sockets.connect(host, port, PATIENCE);
    } catch (ForbiddenPlaceException forbidden) {
      throw new MailServerException(MailFailure.of(Reason.FORBIDDEN_PLACE), forbidden);
    }
  }
}
