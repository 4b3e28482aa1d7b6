package app.onward.correspondence.web;

import app.onward.applications.ApplicationId;
import app.onward.applications.SidePanel;
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

  LettersBeside(Letters letters, OfferLetters offer) {
    this.letters = letters;
    this.offer = offer;
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
    letters.of(workspace, application).stream()
        .filter(Letter::draft)
        .forEach(
            draft ->
                lines.add(
                    new Line("correspondence.side.draft", List.of(), all + "/" + draft.id())));
    lines.add(new Line("correspondence.side.all", List.of(), all));
    return List.of(new Section("correspondence.side.title", lines));
  }
}
