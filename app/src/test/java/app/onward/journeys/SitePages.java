package app.onward.journeys;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationId;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.applications.Closure;
import app.onward.debriefs.Debrief;
import app.onward.debriefs.Debriefs;
import app.onward.debriefs.StepKind;
import app.onward.feedback.InterviewerLinks;
import app.onward.feedback.InviteInterviewer;
import app.onward.feedback.ReceivedFeedbacks;
import app.onward.inbox.Imports;
import app.onward.inbox.InboxFilter;
import app.onward.inbox.Suggestion;
import app.onward.inbox.Suggestions;
import app.onward.interviews.Round;
import app.onward.interviews.Rounds;
import app.onward.mailaccounts.MailAccounts;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.testing.RunningOnward;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The address of every kind of page, for a workspace with something in it. */
record SitePages(RunningOnward onward, WorkspaceId workspace) {
  List<String> all() {
    var pages =
        new ArrayList<>(
            List.of(
                "/welcome",
                "/start",
                "/applications",
                "/applications?show=CLOSED",
                "/applications?q=nothing-like-this",
                "/applications/board",
                "/applications/new",
                "/search",
                "/search?q=analyst",
                "/search?q=nothing-like-this",
                "/acts",
                "/imports",
                "/imports/accounts",
                "/imports/paste",
                "/imports/providers",
                "/imports/providers/gmail",
                "/imports/providers/microsoft",
                "/imports/accounts/new?address=mira%40mailbox.example",
                "/inbox",
                "/inbox?label=offer",
                "/inbox/corrections",
                "/letters/account",
                "/letters/account/new?address=mira%40mailbox.example",
                "/letters/quiet-hours",
                "/letters/templates",
                "/letters/templates/new",
                "/settings",
                "/help",
                "/questions",
                "/questions?sector=teaching&stage=interview",
                "/questions?q=nothing-like-this",
                "/questions/starter/biggest-weakness",
                "/guides",
                "/guides?q=nothing-like-this",
                "/guides/phone-screen",
                "/guides/nursing-and-care",
                "/guides/own/new",
                "/guides/phone-screen/note/erasure",
                "/support",
                "/private",
                "/lessons",
                "/strengths",
                "/silence",
                "/kept-warm",
                "/parts",
                "/no-such-page"));
    onward
        .get(Applications.class)
        .all(workspace, ApplicationFilter.usual().showing(ApplicationFilter.Show.ALL), 50)
        .forEach(
            row -> {
              pages.addAll(ofApplication(row));
              pages.addAll(ofFeedback(row.id()));
            });
    Stream.concat(
            onward.get(Rounds.class).upcoming(workspace).stream(),
            onward.get(Rounds.class).held(workspace).stream())
        .forEach(round -> pages.addAll(ofRound(round)));
    onward.get(Imports.class).all(workspace).forEach(each -> pages.add("/imports/" + each.id()));
    onward
        .get(MailAccounts.class)
        .all(workspace)
        .forEach(each -> pages.add("/imports/accounts/" + each.id()));
    onward
        .get(Debriefs.class)
        .unfinished(workspace, Instant.EPOCH)
        .ifPresent(debrief -> pages.addAll(ofDebrief(debrief)));
    onward
        .get(Suggestions.class)
        .pending(workspace, InboxFilter.ALL, PageRequest.number(1))
        .rows()
        .forEach(row -> pages.addAll(ofMail(row.suggestion())));
    return pages;
  }

  private static List<String> ofDebrief(Debrief debrief) {
    return Stream.concat(debrief.form().steps().stream().map(StepKind::word), Stream.of("erasure"))
        .map(page -> "/debriefs/" + debrief.id() + "/" + page)
        .toList();
  }

  private static List<String> ofApplication(ApplicationRow row) {
    String one = "/applications/" + row.id();
    return row.closure() == Closure.REJECTED
        ? List.of(
            one,
            one + "/rejection",
            one + "/no",
            one + "/debrief",
            one + "/what-happened",
            one + "/kept-warm",
            one + "/who-got-it",
            one + "/letters",
            one + "/letters/new?kind=reply&language=en",
            one + "/feedback-request",
            one + "/feedback/new")
        : List.of(one);
  }

  /** What came back, and the pages of those who were asked. */
  private List<String> ofFeedback(ApplicationId application) {
    var invite = onward.get(InviteInterviewer.class);
    return Stream.concat(
            onward.get(ReceivedFeedbacks.class).of(workspace, application).stream()
                .map(each -> "/applications/" + application + "/feedback/" + each.id()),
            onward.get(InterviewerLinks.class).of(workspace, application).stream()
                .map(link -> invite.address(workspace, link.id()))
                .map(address -> address.substring(address.indexOf("/f/"))))
        .toList();
  }

  private static List<String> ofRound(Round round) {
    String application = "/applications/" + round.application();
    String one = application + "/rounds/" + round.id();
    return List.of(
        application + "/rounds/new",
        application + "/rehearsal",
        one,
        one + "/details",
        one + "/questions",
        one + "/sheet",
        one + "/sheet/words");
  }

  /** Its suggestion; of sealed mail also how it is opened, of receipts their HTML. */
  private static List<String> ofMail(Suggestion suggestion) {
    String one = "/inbox/" + suggestion.id();
    String mail = "/messages/" + suggestion.id();
    return switch (suggestion.judgement().label()) {
      case FEEDBACK -> List.of(one, one + "?open=true", mail);
      case APPLICATION_CONFIRMATION -> List.of(one, mail + "?as=html");
      default -> List.of(one);
    };
  }
}
