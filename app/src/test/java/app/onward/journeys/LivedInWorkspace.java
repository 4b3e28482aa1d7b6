package app.onward.journeys;

import app.onward.applications.ApplicationId;
import app.onward.applications.ChangeApplication;
import app.onward.applications.ChangeApplication.Dated;
import app.onward.applications.Closure;
import app.onward.applications.Details;
import app.onward.applications.Fact;
import app.onward.applications.NoteId;
import app.onward.applications.Stage;
import app.onward.applications.When;
import app.onward.debriefs.BeginDebrief;
import app.onward.feedback.AnswerByLink;
import app.onward.feedback.FeedbackId;
import app.onward.feedback.InviteInterviewer;
import app.onward.feedback.ReceiveFeedback;
import app.onward.feedback.ReceivedFeedback;
import app.onward.feedback.ReceivedFeedbacks;
import app.onward.inbox.AcceptSuggestion;
import app.onward.inbox.DecideSuggestion;
import app.onward.inbox.InboxMails;
import app.onward.inbox.MessageId;
import app.onward.inbox.Suggestions;
import app.onward.interviews.Aspect;
import app.onward.interviews.CaptureRound;
import app.onward.interviews.Captures;
import app.onward.interviews.Interviewee;
import app.onward.interviews.Rating;
import app.onward.interviews.Round;
import app.onward.interviews.RoundKind;
import app.onward.mail.imap.Encryption;
import app.onward.mail.imap.FolderUse;
import app.onward.mail.imap.ListedFolder;
import app.onward.mailaccounts.AddMailAccount;
import app.onward.mailaccounts.MailAccountId;
import app.onward.mailaccounts.MailFolders;
import app.onward.platform.WorkspaceId;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A workspace in which a search has been going on for a while. */
final class LivedInWorkspace {
  private final RunningOnward onward;
  private final WorkspaceId workspace;
  private final LocalDate today;

  LivedInWorkspace(RunningOnward onward) {
    this.onward = onward;
    this.workspace = onward.newWorkspace();
    this.today = LocalDate.now(onward.get(Clock.class));
  }

  WorkspaceId make() {
    add("Tessaly", "Data Analyst", 5, new Fact.Applied(), booked());
    add("Tessaly", "Data Analyst", 4, new Fact.Applied());
    add("Corvane", "Data Steward", 20, new Fact.Applied());
    add("University of Eastmere", "Statistical Analyst", 60, new Fact.Applied());
    ApplicationId ended =
        add("Norlight", "Analyst", 30, new Fact.Applied(), new Fact.Closed(Closure.REJECTED));
    add("Avellan", "Clerk", 12, new Fact.Applied(), new Fact.Reached(Stage.OFFER));
    add("Avella", "Clerk", 2);
    onward.get(BeginDebrief.class).begin(workspace, ended);
    rounds();
    feedback();
    mail();
    account("mira@mailbox.example");
    account("mira@elsewhere.example", "INBOX", "Sent", "Jobs");
    return workspace;
  }

  /** A round that was written down, and one that was not. */
  private void rounds() {
    var mira = new Interviewee(onward, workspace);
    ApplicationId brightwater = mira.apply("Brightwater", "Analyst");
    Round written = mira.book(brightwater, RoundKind.RECRUITER_CALL, -50);
    mira.book(brightwater, RoundKind.PANEL, -2);
    CaptureRound capture = onward.get(CaptureRound.class);
    capture.ask(workspace, written, "Why are you leaving?\nWhen can you start?");
    capture.write(workspace, written, Map.of(Aspect.RAPPORT, "She laughed at the bus story."));
    var asked = onward.get(Captures.class).of(workspace, written.id()).asked().getFirst();
    capture.rate(workspace, written, asked, Rating.STRUGGLED);
    capture.write(workspace, written, asked, Map.of(Aspect.WISHED, "One sentence, then the role"));
  }

  /** Feedback that is sealed, some that was opened, and pages for interviewers. */
  private void feedback() {
    ApplicationId salterne = turnedDown("Salterne", "Planner");
    String answered = linkOf(salterne);
    onward
        .get(AnswerByLink.class)
        .answer(answered, new AnswerByLink.Answer("Your map of the yard.", "", null));
    var receive = onward.get(ReceiveFeedback.class);
    receive.receive(
        workspace,
        salterne,
        new ReceiveFeedback.Words(
            ReceivedFeedback.Source.CALL, today, "The map was clear. Name the costs.", null));
    FeedbackId opened = onward.get(ReceivedFeedbacks.class).of(workspace, salterne).getLast().id();
    receive.open(workspace, opened, ReceiveFeedback.Opening.NOW);
    linkOf(turnedDown("Ostrand", "Dispatcher"));
  }

  private ApplicationId turnedDown(String employer, String role) {
    return add(
        employer,
        role,
        20,
        new Fact.Applied(),
        new Fact.Reached(Stage.INTERVIEW),
        new Fact.Closed(Closure.REJECTED));
  }

  /** The word in the address of a page for an interviewer. */
  private String linkOf(ApplicationId application) {
    var invite = onward.get(InviteInterviewer.class);
    invite.invite(workspace, application, "Mira");
    var link = invite.waiting(workspace, application).orElseThrow();
    return invite.address(workspace, link.id()).replaceAll(".*/f/", "");
  }

  /** A mail account; one with folders was tested. */
  private void account(String address, String... folders) {
    MailAccountId id =
        onward
            .get(AddMailAccount.class)
            .add(
                workspace,
                new AddMailAccount.Wanted(
                    address, "imap.mailbox.example", 993, Encryption.TLS, address),
                "not-a-secret");
    List<ListedFolder> listed =
        Stream.of(folders).map(name -> new ListedFolder(name, FolderUse.OTHER)).toList();
    onward.get(MailFolders.class).list(workspace, id, listed, List.of(folders));
  }

  /** Mail of every kind, of which one was accepted, one corrected and one could not be read. */
  private void mail() {
    String endless = "From: lena.ott@brackwater.example\nSubject: Endless\n";
    InboxMails.imported(
        onward,
        workspace,
        InboxMails.RECEIPT,
        InboxMails.receipt("Halyard Freight", "Planner"),
        InboxMails.HTML_RECEIPT,
        InboxMails.OUTREACH,
        InboxMails.INTERVIEW,
        InboxMails.INVITATION,
        InboxMails.REJECTION,
        InboxMails.FEEDBACK,
        InboxMails.ORDINARY,
        endless + "X-Long: y\n".repeat(120_000));
    List<MessageId> receipts = onward.get(Suggestions.class).certain(workspace);
    onward.get(AcceptSuggestion.class).accept(workspace, receipts.getFirst());
    onward.get(DecideSuggestion.class).notAboutJobs(workspace, receipts.get(1));
  }

  WorkspaceId workspace() {
    return workspace;
  }

  /** One application; its facts happen on the days after it was added. */
  ApplicationId add(String employer, String role, int daysAgo, Fact... facts) {
    LocalDate day = today.minusDays(daysAgo);
    ActId act =
        onward
            .get(Acts.class)
            .begin(workspace, onward.get(Clock.class).instant(), "acts.added", employer);
    var dated = new java.util.ArrayList<Dated>();
    for (int i = 0; i < facts.length; i++) {
      dated.add(new Dated(When.on(day.plusDays(i)), facts[i]));
    }
    dated.add(new Dated(When.on(day), new Fact.Noted(NoteId.next(), "They use R and SQL.")));
    dated.add(new Dated(When.on(day), new Fact.PostingKept("We look for somebody curious.", null)));
    return onward
        .get(ChangeApplication.class)
        .add(workspace, act, When.on(day), Details.of(employer, role), List.copyOf(dated));
  }

  private Fact booked() {
    return new Fact.RoundBooked(
        Stage.INTERVIEW,
        today.plusDays(3).atTime(13, 0).toInstant(ZoneOffset.UTC),
        null,
        0,
        "Room 4");
  }
}
