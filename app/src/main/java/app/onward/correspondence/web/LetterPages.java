package app.onward.correspondence.web;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Timeline;
import app.onward.correspondence.Carrier;
import app.onward.correspondence.Dispatches;
import app.onward.correspondence.Letter;
import app.onward.correspondence.LetterKind;
import app.onward.correspondence.LetterTemplates;
import app.onward.correspondence.Letters;
import app.onward.correspondence.OfferLetters;
import app.onward.correspondence.SendLetter;
import app.onward.correspondence.web.LettersPage.Choice;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together what the pages about letters show. */
@Component
class LetterPages {
  private final Applications applications;
  private final Letters letters;
  private final LetterTemplates templates;
  private final OfferLetters offer;
  private final Carrier carrier;
  private final Dispatches dispatches;
  private final SendLetter sendLetter;
  private final Texts texts;
  private final Clock clock;

  LetterPages(
      Applications applications,
      Letters letters,
      LetterTemplates templates,
      OfferLetters offer,
      Carrier carrier,
      Dispatches dispatches,
      SendLetter sendLetter,
      Texts texts,
      Clock clock) {
    this.applications = applications;
    this.letters = letters;
    this.templates = templates;
    this.offer = offer;
    this.carrier = carrier;
    this.dispatches = dispatches;
    this.sendLetter = sendLetter;
    this.texts = texts;
    this.clock = clock;
  }

  /** A letter that is looked at or being written. */
  record Shown(Letter letter, boolean fresh, String template, boolean gapsSeen, Problems problems) {
    static Shown kept(Letter letter) {
      return new Shown(letter, false, "", false, Problems.none());
    }

    static Shown drafted(Letter letter, String template) {
      return new Shown(letter, true, template, false, Problems.none());
    }
  }

  ModelAndView letter(WorkspaceId workspace, Shown shown) {
    Letter letter = shown.letter();
    Application application = application(workspace, letter.application());
    String refusal =
        letter.draft()
            ? offer.refusal(workspace, application.id(), letter.kind()).orElse(null)
            : null;
    var page =
        new ModelAndView(
            "correspondence/letter",
            "page",
            new LetterPage(
                application,
                letter,
                shown.fresh(),
                templates.all(workspace).stream().filter(t -> t.kind() == letter.kind()).toList(),
                shown.template(),
                refusal,
                shown.gapsSeen(),
                shown.problems(),
                post(workspace, letter)));
    page.setStatus(shown.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private LetterPost post(WorkspaceId workspace, Letter letter) {
    return new LetterPost(
        carrier.sender(workspace).orElse(null),
        dispatches.latest(workspace, letter.id()).orElse(null),
        sendLetter.morning(workspace).orElse(null),
        Dates.of(texts, clock));
  }

  ModelAndView all(WorkspaceId workspace, ApplicationId id) {
    Application application = application(workspace, id);
    List<Choice> choices =
        Arrays.stream(LetterKind.values())
            .map(kind -> new Choice(kind, offer.refusal(workspace, id, kind).orElse(null)))
            .toList();
    return new ModelAndView(
        "correspondence/letters",
        "page",
        new LettersPage(
            application,
            choices,
            letters.of(workspace, id).reversed(),
            dispatches.of(workspace, id),
            Dates.of(texts, clock)));
  }

  /**
   * @throws UnknownIdException if this workspace has no such application
   */
  Application application(WorkspaceId workspace, ApplicationId id) {
    return applications
        .find(workspace, id)
        .map(Timeline::application)
        .filter(found -> !found.removed())
        .orElseThrow(() -> new UnknownIdException(id));
  }
}
