package app.onward.debriefs;

import app.onward.applications.ApplicationId;
import app.onward.platform.Ids;
import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leaves an answer or a debrief for later, or altogether, in an act that can be undone. */
@Component
public class ChooseAfterNo {
  private static final int LATER_DAYS = 2;

  private final Choices choices;
  private final AfterNos afterNos;
  private final Acts acts;
  private final Clock clock;

  ChooseAfterNo(Choices choices, AfterNos afterNos, Acts acts, Clock clock) {
    this.choices = choices;
    this.afterNos = afterNos;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * Notes a choice.
   *
   * @throws app.onward.platform.UnknownIdException where there is nothing to choose about
   */
  @Transactional
  public ActId choose(WorkspaceId workspace, ApplicationId id, Choice choice) {
    AfterNo no = afterNos.get(workspace, id);
    String key = "debriefs.act." + choice.name().toLowerCase(Locale.ROOT);
    ActId act = acts.begin(workspace, clock.instant(), key, no.application().details().employer());
    choices.add(workspace, new Chosen(Ids.next(), id, choice, until(choice), act, clock.instant()));
    return act;
  }

  private @Nullable LocalDate until(Choice choice) {
    LocalDate today = LocalDate.now(clock);
    return switch (choice) {
      case ANSWER_TOMORROW -> today.plusDays(1);
      case DEBRIEF_LATER -> today.plusDays(LATER_DAYS);
      case NOTHING_NEEDED, NO_DEBRIEF -> null;
    };
  }
}
