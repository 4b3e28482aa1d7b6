package app.onward.inbox.web;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationFilter.Show;
import app.onward.applications.ApplicationFilter.Sort;
import app.onward.applications.ApplicationId;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.applications.Details;
import app.onward.inbox.ProposeChange;
import app.onward.inbox.ProposedApplication;
import app.onward.inbox.ProposedId;
import app.onward.inbox.Suggestion;
import app.onward.inbox.Suggestions;
import app.onward.inbox.Target;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Option;
import app.onward.platform.web.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The applications a mail can be put to: those that fit, a new one, then all others. */
@Component
class TargetOptions {
  private final Applications applications;
  private final Suggestions suggestions;
  private final ProposeChange proposeChange;
  private final Texts texts;

  TargetOptions(
      Applications applications,
      Suggestions suggestions,
      ProposeChange proposeChange,
      Texts texts) {
    this.applications = applications;
    this.suggestions = suggestions;
    this.proposeChange = proposeChange;
    this.texts = texts;
  }

  /** Where nothing is chosen yet, the first option says so. */
  List<Option> of(WorkspaceId workspace, Suggestion suggestion, ProposalForm form) {
    List<Target> fitting = proposeChange.now(workspace, suggestion.targets());
    var options = new LinkedHashMap<String, String>();
    if (form.target().isBlank()) {
      options.put("", texts.get("inbox.target.choose-one"));
    }
    fitting.forEach(target -> options.put(target.text(), name(workspace, target)));
    if (fitting.stream().noneMatch(Target.Proposed.class::isInstance)) {
      options.put(ProposalForm.NEW, texts.get("inbox.target.new"));
    }
    var all = ApplicationFilter.usual().showing(Show.ALL).sorted(Sort.EMPLOYER, false);
    for (ApplicationRow row : applications.all(workspace, all, Integer.MAX_VALUE)) {
      options.putIfAbsent(new Target.Existing(row.id()).text(), name(row.details()));
    }
    return options.entrySet().stream()
        .map((Map.Entry<String, String> each) -> new Option(each.getKey(), each.getValue()))
        .toList();
  }

  private String name(WorkspaceId workspace, Target target) {
    return switch (target) {
      case Target.Existing(ApplicationId id) ->
          applications.row(workspace, id).map(row -> name(row.details())).orElse("");
      case Target.Proposed(ProposedId id) -> {
        ProposedApplication proposed = suggestions.proposed(workspace, List.of(id)).get(id);
        yield proposed == null || proposed.employer() == null || proposed.role() == null
            ? texts.get("inbox.target.new")
            : texts.get("inbox.target.new-named", proposed.role(), proposed.employer());
      }
    };
  }

  private String name(Details details) {
    return texts.get("inbox.target.named", details.role(), details.employer());
  }
}
