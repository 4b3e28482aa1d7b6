package app.onward.inbox;

import app.onward.platform.WorkspaceId;
import app.onward.platform.testing.Patience;
import app.onward.platform.testing.RunningOnward;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

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

  public static final String ORDINARY =
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

  /** With a calendar entry for Monday 21 September 2026, 14:00 in Amsterdam. */
  public static final String INTERVIEW =
      """
      From: Lena Ott <lena.ott@brackwater.example>
      To: Mira Halvorsen <mira@mailbox.example>
      Subject: Interview for Data Analyst at Brackwater
      Date: Mon, 7 Sep 2026 11:05:00 +0200
      Message-ID: <interview@brackwater.example>
      Content-Type: multipart/mixed; boundary="edge"

      --edge
      Content-Type: text/plain; charset=utf-8

      Dear Mira,

      We would like to invite you to an interview for the Data Analyst role at Brackwater. Lena Ott and
      Sam Reyes will talk with you on Monday 21 September at 14:00.

      Kind regards,
      Lena Ott

      --edge
      Content-Type: text/calendar; method=REQUEST; charset=utf-8

      BEGIN:VCALENDAR
      VERSION:2.0
      METHOD:REQUEST
      BEGIN:VEVENT
      UID:round-1@brackwater.example
      SEQUENCE:0
      DTSTAMP:20260907T090500Z
      DTSTART:20260921T120000Z
      DTEND:20260921T130000Z
      SUMMARY:Interview: Data Analyst
      LOCATION:Harbour House, room 4
      ORGANIZER:mailto:lena.ott@brackwater.example
      END:VEVENT
      END:VCALENDAR

      --edge--
      """;

  public static final String FEEDBACK =
      """
      From: Lena Ott <lena.ott@brackwater.example>
      To: Mira Halvorsen <mira@mailbox.example>
      Subject: Feedback on your interview with Brackwater
      Date: Tue, 22 Sep 2026 10:12:00 +0200
      Message-ID: <feedback@brackwater.example>
      Content-Type: text/plain; charset=utf-8

      Dear Mira,

      You asked for feedback on your interview for the Data Analyst role at Brackwater. What worked well:
      your account of the harbour census was clear. What you could improve: on window functions you were
      hesitant, and other candidates went into more depth.

      Kind regards,
      Lena Ott
      """;

  /** Names neither employer nor role. */
  public static final String OUTREACH =
      """
      From: Jo Marsh <jo.marsh@northway-talent.example>
      To: Mira Halvorsen <mira@mailbox.example>
      Subject: An opportunity you may like
      Date: Thu, 3 Sep 2026 08:30:00 +0200
      Message-ID: <outreach@northway-talent.example>
      Content-Type: text/plain; charset=utf-8

      Hi Mira,

      I am a recruiter and came across your profile. One of my clients is looking for somebody with your
      background. Would you be open to a short call this week to hear more about the role?

      Jo Marsh, Northway Talent
      """;

  /** Names an employer and no role. */
  public static final String INVITATION =
      """
      From: University of Eastmere <jobs@eastmere.example>
      To: Mira Halvorsen <mira@mailbox.example>
      Subject: Invitation to an interview
      Date: Mon, 14 Sep 2026 09:00:00 +0200
      Message-ID: <invitation@eastmere.example>
      Content-Type: text/plain; charset=utf-8

      Dear Mira,

      We have read your application and would like to invite you to an interview at the University of Eastmere.
      Please tell us which day suits you next week.

      Human Resources, University of Eastmere
      """;

  /** Would run a script and ask for a picture from elsewhere, if it could. */
  public static final String HTML_RECEIPT =
      """
      From: Corvane Recruiting <jobs@corvane.example>
      To: Mira Halvorsen <mira@mailbox.example>
      Subject: We received your application
      Date: Tue, 8 Sep 2026 10:00:00 +0200
      Message-ID: <html@corvane.example>
      MIME-Version: 1.0
      Content-Type: text/html; charset=utf-8

      <html><head><style>p { color: #123 }</style><script>document.title = "taken"</script></head><body>
      <p onclick="alert(1)">Hello Mira,</p>
      <p>Thank you for your application for the role of <b>Data Steward</b> at Corvane. This mail confirms that we have
      received it. Our team will now review your application.</p>
      <img src="https://tracker.example/open.gif" alt="logo">
      <p>The Corvane recruiting team</p>
      </body></html>
      """;

  private InboxMails() {}

  /** A receipt that leaves no doubt. */
  public static String receipt(String employer, String role) {
    return RECEIPT
        .replace("Brackwater", employer)
        .replace("Data Analyst", role)
        .replace("<receipt@", "<receipt-" + (employer + role).hashCode() + "@");
  }

  /** Receipts of so many employers. */
  public static String[] many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> receipt("Firm" + i, "Data Analyst"))
        .toArray(String[]::new);
  }

  /** The messages as a mailbox file. */
  public static String mailbox(String... messages) {
    var text = new StringBuilder();
    for (String message : messages) {
      text.append("From mira Tue Sep  1 09:20:00 2026\n").append(message).append('\n');
    }
    return text.toString();
  }

  public static Path mbox(Path folder, String... messages) {
    try {
      return Files.writeString(folder.resolve("mail.mbox"), mailbox(messages));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Imports these messages and waits until that has come to its end. */
  public static Import imported(RunningOnward onward, WorkspaceId workspace, String... messages) {
    try {
      Path folder = Files.createTempDirectory("onward-mail-");
      Path mbox = mbox(folder, messages);
      Import done = imported(onward, workspace, mbox);
      Files.delete(mbox);
      Files.delete(folder);
      return done;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static Import imported(RunningOnward onward, WorkspaceId workspace, Path path) {
    ImportId id = onward.get(ImportMail.class).start(workspace, path, "test");
    return finished(onward, workspace, id);
  }

  /** Waits until an import has come to its end, and whatever is done when it has. */
  public static Import finished(RunningOnward onward, WorkspaceId workspace, ImportId id) {
    ImportMail imports = onward.get(ImportMail.class);
    Patience.until(
        "import " + id + " has ended",
        () -> !imports.status(workspace, id).state().going() && !queued(onward, workspace, id));
    return imports.status(workspace, id);
  }

  private static boolean queued(RunningOnward onward, WorkspaceId workspace, ImportId id) {
    return onward
            .get(JdbcClient.class)
            .sql("SELECT count(*) FROM scheduled_tasks WHERE task_instance = :work")
            .param("work", ImportTask.name(workspace, id))
            .query(Integer.class)
            .single()
        > 0;
  }
}
