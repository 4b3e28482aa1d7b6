package app.onward.applications.web;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Timeline;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import java.util.Objects;

/** Finds what an address names; what was removed is not there. */
final class Shown {
  private Shown() {}

  static boolean stands(Timeline timeline) {
    return !application(timeline).removed();
  }

  static Application application(Timeline timeline) {
    return Objects.requireNonNull(timeline.application(), "A found timeline has a state");
  }

  /**
   * @throws UnknownIdException if this workspace has no such application
   */
  static Application application(Applications applications, WorkspaceId workspace, String id) {
    return applications
        .find(workspace, ApplicationId.of(id))
        .filter(Shown::stands)
        .map(Shown::application)
        .orElseThrow(() -> new UnknownIdException(id));
  }

  /**
   * @throws UnknownIdException if this workspace has no such application
   */
  static ApplicationId id(Applications applications, WorkspaceId workspace, String id) {
    return application(applications, workspace, id).id();
  }
}
