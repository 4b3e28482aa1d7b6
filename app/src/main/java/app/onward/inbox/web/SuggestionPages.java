package app.onward.inbox.web;

import app.onward.inbox.JobMail;
import app.onward.inbox.Messages;
import app.onward.inbox.Proposal;
import app.onward.inbox.ProposeChange;
import app.onward.inbox.Suggestion;
import app.onward.inbox.SuggestionState;
import app.onward.inbox.Suggestions;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of one suggestion, as it is proposed or as it was typed. */
@Component
class SuggestionPages {
  private final Suggestions suggestions;
  private final Messages messages;
  private final ProposeChange proposeChange;
  private final TargetOptions targetOptions;
  private final MailViews views;
  private final Texts texts;
  private final Clock clock;

  SuggestionPages(
      Suggestions suggestions,
      Messages messages,
      ProposeChange proposeChange,
      TargetOptions targetOptions,
      MailViews views,
      Texts texts,
      Clock clock) {
    this.suggestions = suggestions;
    this.messages = messages;
    this.proposeChange = proposeChange;
    this.targetOptions = targetOptions;
    this.views = views;
    this.texts = texts;
    this.clock = clock;
  }

  /** What a page is made of besides its form. */
  private record Looked(
      WorkspaceId workspace,
      Suggestion suggestion,
      InboxPlace place,
      JobMail mail,
      Proposal proposal) {}

  ModelAndView asProposed(WorkspaceId workspace, Suggestion suggestion, InboxPlace place) {
    Looked looked = look(workspace, suggestion, place);
    ProposalForm form = ProposalForm.of(looked.proposal(), clock.getZone());
    return page(looked, form, Problems.none());
  }

  ModelAndView asTyped(
      WorkspaceId workspace,
      Suggestion suggestion,
      InboxPlace place,
      ProposalForm form,
      Problems problems) {
    ModelAndView again = page(look(workspace, suggestion, place), form, problems);
    again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return again;
  }

  Proposal proposal(WorkspaceId workspace, Suggestion suggestion) {
    return proposeChange.of(workspace, suggestion, mail(workspace, suggestion));
  }

  /** The proposal with what the person changed. */
  Proposal typed(ProposalForm form, Proposal proposed) {
    return form.changed(proposed, clock.getZone());
  }

  private Looked look(WorkspaceId workspace, Suggestion suggestion, InboxPlace place) {
    JobMail mail = mail(workspace, suggestion);
    Proposal proposal = proposeChange.of(workspace, suggestion, mail);
    return new Looked(workspace, suggestion, place, mail, proposal);
  }

  private ModelAndView page(Looked looked, ProposalForm form, Problems problems) {
    Dates dates = Dates.of(texts, clock);
    Suggestion suggestion = looked.suggestion();
    boolean sealed = suggestion.sealed() && !looked.place().isOpen();
    return new ModelAndView(
        "inbox/suggestion",
        "page",
        new SuggestionPage(
            suggestion,
            views.of(looked.mail(), suggestion.judgement().evidence(), sealed, false, dates),
            looked.proposal(),
            suggestion.state() == SuggestionState.PENDING
                && proposeChange.reopens(looked.workspace(), looked.proposal(), looked.mail()),
            proposeChange.countsFrom(looked.workspace(), looked.proposal(), looked.mail()),
            form,
            targetOptions.of(looked.workspace(), suggestion, form),
            suggestions.around(looked.workspace(), looked.place().filter(), suggestion),
            looked.place(),
            problems,
            dates));
  }

  private JobMail mail(WorkspaceId workspace, Suggestion suggestion) {
    return messages
        .find(workspace, suggestion.id())
        .orElseThrow(() -> new UnknownIdException(suggestion.id()));
  }
}
