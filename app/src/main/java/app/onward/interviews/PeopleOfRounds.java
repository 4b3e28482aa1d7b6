package app.onward.interviews;

import app.onward.applications.ApplicationId;
import app.onward.correspondence.MetPeople;
import app.onward.platform.WorkspaceId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names for letters: whoever was in the last round that was held and had anybody named. */
@Component
class PeopleOfRounds implements MetPeople {
  private final Rounds rounds;
  private final Clock clock;

  PeopleOfRounds(Rounds rounds, Clock clock) {
    this.rounds = rounds;
    this.clock = clock;
  }

  @Override
  public List<String> lately(WorkspaceId workspace, ApplicationId application) {
    return rounds.of(workspace, application).reversed().stream()
        .filter(round -> round.heldBy(clock.instant()) && !round.people().isEmpty())
        .findFirst()
        .map(round -> round.people().stream().map(Interviewer::name).toList())
        .orElse(List.of());
  }
}
