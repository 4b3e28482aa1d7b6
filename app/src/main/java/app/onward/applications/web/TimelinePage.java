package app.onward.applications.web;

import app.onward.applications.Application;
import app.onward.applications.Details;
import app.onward.applications.Fact;
import app.onward.applications.KeptFile;
import app.onward.applications.LookAlike;
import app.onward.applications.SidePanel;
import app.onward.applications.Silence;
import app.onward.applications.Stage;
import app.onward.applications.Standing;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One application: what happened, newest first, and what can be done next.
 *
 * @param posting the posting as it was last kept, or null
 * @param alike other open applications it may be the same as
 * @param beside what other modules put at the side
 */
public record TimelinePage(
    Application application,
    Silence silence,
    List<TimelineItem> items,
    Fact.@Nullable PostingKept posting,
    List<KeptFile> files,
    List<LookAlike> alike,
    List<SidePanel.Section> beside,
    Dates dates) {

  public Details details() {
    return application.details();
  }

  public String href() {
    return "/applications/" + application.id();
  }

  /** “Clerk at Eastmere”. */
  public String title(Texts texts) {
    return texts.get("applications.timeline.title", details().role(), details().employer());
  }

  /** Where it stands, in one sentence. */
  public String standing(Texts texts) {
    String stage = texts.of("applications.stage", application.stage());
    return switch (application.standing()) {
      case Standing.Closed(var closure, var on, _) ->
          texts.get(
              "applications.standing.closed",
              dates.day(on),
              texts.of("applications.closure", closure));
      case Standing.Open _ ->
          switch (silence) {
            case NONE -> texts.get("applications.standing.open", stage);
            case QUIET ->
                texts.get(
                    "applications.standing.quiet", stage, dates.daysSince(application.heardOn()));
            case PRESUMED_CLOSED ->
                texts.get(
                    "applications.standing.presumed_closed",
                    stage,
                    dates.daysSince(application.heardOn()));
          };
    };
  }

  /** What can be recorded now, the likeliest first. */
  public List<Happening> happenings() {
    if (!application.open()) {
      return List.of();
    }
    return switch (application.stage()) {
      case SAVED -> List.of(Happening.APPLIED, Happening.ROUND, Happening.STAGE, Happening.CLOSING);
      case APPLIED, SCREEN, ASSESSMENT, INTERVIEW, FINAL ->
          List.of(
              Happening.ROUND,
              Happening.STAGE,
              Happening.ANSWER,
              Happening.OFFER,
              Happening.CLOSING);
      case OFFER -> List.of(Happening.CLOSING, Happening.ROUND);
    };
  }

  public boolean furthestIsAhead() {
    return application.stage().before(application.furthest());
  }

  /** Whether a stage lies on the path that was walked. */
  public boolean walked(Stage stage) {
    return !application.furthest().before(stage);
  }

  /** The posting's address, where a browser may safely follow it. */
  public Optional<String> link() {
    String url = details().url();
    return url != null && WebAddress.plain(url) ? Optional.of(url) : Optional.empty();
  }

  /** A size as people read it. */
  public String size(KeptFile file, Texts texts) {
    long kilobytes = Math.max(1, Math.round(file.size() / 1024.0));
    return kilobytes < 1024
        ? texts.get("applications.file.kilobytes", kilobytes)
        : texts.get("applications.file.megabytes", Math.round(kilobytes / 102.4) / 10.0);
  }
}
