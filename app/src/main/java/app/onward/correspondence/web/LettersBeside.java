package app.onward.correspondence.web;

import app.onward.applications.ApplicationId;
import app.onward.applications.SidePanel;
import app.onward.correspondence.Dispatch;
import app.onward.correspondence.Dispatches;
import app.onward.correspondence.Letter;
import app.onward.correspondence.LetterKind;
import app.onward.correspondence.Letters;
import app.onward.correspondence.OfferLetters;
import app.onward.platform.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be written now, beside the timeline of an application. */
@Component
class LettersBeside implements SidePanel {
  private final Letters letters;
  private final OfferLetters offer;
  private final Dispatches dispatches;

  LettersBeside(Letters letters, OfferLetters offer, Dispatches dispatches) {
    this.letters = letters;
    this.offer = offer;
    this.dispatches = dispatches;
  }

  @Override
  public List<Section> of(WorkspaceId workspace, ApplicationId application) {
    String all = "/applications/" + application + "/letters";
    var lines = new ArrayList<Line>();
    for (LetterKind kind : offer.offered(workspace, application)) {
      lines.add(
          new Line(
              "correspondence.side." + kind.word(), List.of(), all + "/new?kind=" + kind.word()));
    }
    List<Dispatch> clicks = dispatches.of(workspace, application);
    letters.of(workspace, application).stream()
        .filter(Letter::draft)
        .forEach(
            draft ->
                lines.add(
                    new Line(
                        "correspondence.side." + word(draft, clicks),
                        List.of(),
                        all + "/" + draft.id())));
    lines.add(new Line("correspondence.side.all", List.of(), all));
    return List.of(new Section("correspondence.side.title", lines));
  }

  /** What a draft is to its writer: one that waits, that did not leave, or just a draft. */
  private static String word(Letter draft, List<Dispatch> clicks) {
    return clicks.stream()
        .filter(click -> click.letter().equals(draft.id()))
        .map(
            click ->
                switch (click.state()) {
                  case HELD, SENDING -> "held";
                  case UNKNOWN -> "unknown";
                  case FAILED -> "failed";
                  case SENT, WITHDRAWN -> "draft";
                })
        .findFirst()
        .orElse("draft");
  }
}
