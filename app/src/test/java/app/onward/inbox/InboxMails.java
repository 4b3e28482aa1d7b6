package app.onward.inbox;

import app.onward.platform.WorkspaceId;
import app.onward.platform.testing.RunningOnward;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Mail that tests import, written for them. */
public final class InboxMails {

  public static final String RECEIPT =
      """
      From: Brackwater <no-reply@us.greenhouse-mail.io>
      To: Mira Halvorsen <mira@mailbox.example>
      Subject: Thank you for applying to Brackwater
      Date: Tue, 1 Sep 2026 09:20:00 +0200
      Message-ID: <receipt@mg.us.greenhouse-mail.io>
      X-Mailgun-Tag: CandidateAutoReply
      Content-Type: text/plain; charset=utf-8

      Hi Mira,

      Thanks for applying for the Data Analyst role at Brackwater. Your application has reached us.

      The Brackwater talent team
      """;

  static final String ORDINARY =
      """
      From: Pakketlijn <noreply@pakketlijn.example>
      To: Mira Halvorsen <mira@mailbox.example>
      Subject: Your parcel is on its way
      Date: Wed, 2 Sep 2026 12:00:00 +0200
      Message-ID: <parcel@pakketlijn.example>
      Content-Type: text/plain; charset=utf-8

      Your parcel will be delivered today between 17:00 and 19:00.
      """;

  public static final String REJECTION =
      """
      From: Brackwater <no-reply@us.greenhouse-mail.io>
      To: Mira Halvorsen <mira@mailbox.example>
      Subject: Your application to Brackwater
      Date: Tue, 15 Sep 2026 15:41:00 +0200
      Message-ID: <answer@mg.us.greenhouse-mail.io>
      Content-Type: text/plain; charset=utf-8

      Hi Mira,

      Thank you for your interest in the Data Analyst role. After reading your application carefully
      we have decided not to move forward with it. We wish you well in your search.

      Brackwater
      """;

  private InboxMails() {}

  /** Receipts of so many employers. */
  static String[] many(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                RECEIPT
                    .replace("Brackwater", "Firm" + i)
                    .replace("<receipt@", "<receipt-" + i + "@"))
        .toArray(String[]::new);
  }

  public static Path mbox(Path folder, String... messages) {
    var text = new StringBuilder();
    for (String message : messages) {
      text.append("From mira Tue Sep  1 09:20:00 2026\n").append(message).append('\n');
    }
    try {
      return Files.writeString(folder.resolve("mail.mbox"), text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static Import imported(RunningOnward onward, WorkspaceId workspace, Path path) {
    ImportId id = onward.get(ImportMail.class).start(workspace, path, "test");
    return finished(onward, workspace, id);
  }

  /** Waits until an import has come to its end. */
  public static Import finished(RunningOnward onward, WorkspaceId workspace, ImportId id) {
    Instant patience = Instant.now().plus(Duration.ofMinutes(2));
    Import now = onward.get(ImportMail.class).status(workspace, id);
    while (now.state().going()) {
      if (Instant.now().isAfter(patience)) {
        throw new IllegalStateException("The import is still going: " + now);
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      now = onward.get(ImportMail.class).status(workspace, id);
    }
    return now;
  }
}
