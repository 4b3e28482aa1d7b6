package app.onward.feedback;

import app.onward.applications.ApplicationId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.config.Settings;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page on which an interviewer may answer, and takes it away again. */
@Component
public class InviteInterviewer {
  private static final Duration VALID = Duration.ofDays(30);

  private final InterviewerLinks links;
  private final LinkToken tokens;
  private final Settings settings;
  private final Acts acts;
  private final Clock clock;

  InviteInterviewer(
      InterviewerLinks links, LinkToken tokens, Settings settings, Acts acts, Clock clock) {
    this.links = links;
    this.tokens = tokens;
    this.settings = settings;
    this.acts = acts;
    this.clock = clock;
  }

  /** Whether anybody outside this machine could open such a page. */
  public boolean possible() {
    return settings.publicUrl().isPresent();
  }

  /** The page that still waits for an answer. */
  public Optional<InterviewerLink> waiting(WorkspaceId workspace, ApplicationId application) {
    return links.of(workspace, application).stream()
        .filter(link -> link.answer() == null && link.expiresAt().isAfter(clock.instant()))
        .findFirst();
  }

  /** Where the page is, for whoever gets the address. */
  public String address(WorkspaceId workspace, LinkId link) {
    return settings.publicUrl().map(Object::toString).orElse("")
        + "/f/"
        + tokens.of(new LinkToken.Named(workspace, link));
  }

  @Transactional
  public ActId invite(WorkspaceId workspace, ApplicationId application, String firstName) {
    ActId act = acts.begin(workspace, clock.instant(), "feedback.act.link");
    var link =
        new InterviewerLink(
            LinkId.next(), application, firstName.strip(), clock.instant().plus(VALID), null, null);
    links.keep(workspace, link, act, clock.instant());
    return act;
  }

  /** Takes the page away; empty where none waits. */
  @Transactional
  public Optional<ActId> withdraw(WorkspaceId workspace, ApplicationId application) {
    return waiting(workspace, application)
        .map(
            link -> {
              ActId act = acts.begin(workspace, clock.instant(), "feedback.act.link-withdrawn");
              links.remove(workspace, link, act, clock.instant());
              return act;
            });
  }
}
