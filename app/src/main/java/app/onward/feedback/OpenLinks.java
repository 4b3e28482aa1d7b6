package app.onward.feedback;

import app.onward.applications.Applications;
import app.onward.applications.Timeline;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the interviewer's page that an address names, and counts what is sent through it. */
@Component
class OpenLinks {
  private static final int TRIES = 10;
  private static final Duration WITHIN = Duration.ofHours(1);

  private final InviteInterviewer invite;
  private final InterviewerLinks links;
  private final LinkToken tokens;
  private final Applications applications;
  private final Clock clock;

  OpenLinks(
      InviteInterviewer invite,
      InterviewerLinks links,
      LinkToken tokens,
      Applications applications,
      Clock clock) {
    this.invite = invite;
    this.links = links;
    this.tokens = tokens;
    this.applications = applications;
    this.clock = clock;
  }

  /** A page that can be seen now. */
  record Open(WorkspaceId workspace, InterviewerLink link, String role) {}

  /** Empty where there is no such page, or it has expired or was taken away. */
  Optional<Open> find(String token) {
    return named(token).flatMap(this::find);
  }

  /** As {@link #find}, and nobody else changes it before this transaction has ended. */
  Optional<Open> hold(String token) {
    Optional<LinkToken.Named> named = named(token);
    named.ifPresent(each -> links.hold(each.workspace(), each.link()));
    return named.flatMap(this::find);
  }

  private Optional<LinkToken.Named> named(String token) {
    return invite.possible() ? tokens.read(token) : Optional.empty();
  }

  private Optional<Open> find(LinkToken.Named named) {
    return links
        .find(named.workspace(), named.link())
        .filter(link -> link.expiresAt().isAfter(clock.instant()))
        .flatMap(
            link ->
                applications
                    .find(named.workspace(), link.application())
                    .map(Timeline::application)
                    .filter(application -> !application.removed())
                    .map(
                        application ->
                            new Open(named.workspace(), link, application.details().role())));
  }

  /** Notes that something was sent, and says whether it was once too often. */
  boolean tooMany(Open open) {
    Instant now = clock.instant();
    return links.tries(open.workspace(), open.link().id(), now, now.minus(WITHIN)) > TRIES;
  }
}
