package app.onward.correspondence;

import app.onward.applications.ApplicationId;
import app.onward.correspondence.Correspondents.Correspondent;
import app.onward.platform.WorkspaceId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says whom a letter goes to: who was met in the last round, or who wrote last. */
@Component
class ChooseAddressee {
  private static final Correspondent NOBODY = new Correspondent("", "", "");

  private final List<Correspondents> correspondents;
  private final List<MetPeople> met;

  ChooseAddressee(List<Correspondents> correspondents, List<MetPeople> met) {
    this.correspondents = List.copyOf(correspondents);
    this.met = List.copyOf(met);
  }

  /**
   * A letter that answers a mail greets whoever wrote that; any other greets whom the person met.
   * The address of somebody else is left out, so that no letter reaches the wrong person.
   */
  Correspondent of(WorkspaceId workspace, ApplicationId id, LetterKind kind) {
    Correspondent wrote = latest(workspace, id);
    List<String> people =
        met.stream().flatMap(each -> each.lately(workspace, id).stream()).toList();
    boolean named = !wrote.name().isBlank();
    if (people.isEmpty() || people.contains(wrote.name()) || named && kind.answersMail()) {
      return wrote;
    }
    return new Correspondent(people.getFirst(), named ? "" : wrote.address(), wrote.language());
  }

  /** Who wrote last. */
  Correspondent latest(WorkspaceId workspace, ApplicationId id) {
    return correspondents.stream()
        .flatMap(each -> each.latest(workspace, id).stream())
        .findFirst()
        .orElse(NOBODY);
  }
}
