package app.onward.inbox;

import app.onward.platform.WorkspaceId;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Accepts all receipts beyond doubt in one act. */
@Component
public class AcceptReceipts {

  private final Suggestions suggestions;
  private final AcceptSuggestion acceptSuggestion;
  private final Acts acts;
  private final Clock clock;
  private final TransactionTemplate transaction;

  AcceptReceipts(
      Suggestions suggestions,
      AcceptSuggestion acceptSuggestion,
      Acts acts,
      Clock clock,
      TransactionTemplate transaction) {
    this.suggestions = suggestions;
    this.acceptSuggestion = acceptSuggestion;
    this.acts = acts;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** Several suggestions accepted in one act. */
  public record Batch(ActId act, int size) {}

  /** Accepts those that fit their timelines; empty where there is none. */
  public Optional<Batch> accept(WorkspaceId workspace) {
    List<MessageId> receipts = new ArrayList<>(suggestions.certain(workspace));
    while (!receipts.isEmpty()) {
      List<MessageId> unfit = new ArrayList<>();
      Batch batch = attempt(workspace, receipts, unfit);
      if (batch != null) {
        return Optional.of(batch);
      }
      receipts.removeAll(unfit);
    }
    return Optional.empty();
  }

  /** All of them or none: the log says how many they were. */
  private @Nullable Batch attempt(
      WorkspaceId workspace, List<MessageId> receipts, List<MessageId> unfit) {
    return transaction.execute(
        status -> {
          String key =
              receipts.size() == 1 ? "inbox.act.accepted-receipt" : "inbox.act.accepted-receipts";
          ActId act =
              acts.begin(workspace, clock.instant(), key, Integer.toString(receipts.size()));
          for (MessageId id : receipts) {
            if (!(acceptSuggestion.accept(workspace, act, id) instanceof Acceptance.Accepted)) {
              unfit.add(id);
            }
          }
          if (unfit.isEmpty()) {
            return new Batch(act, receipts.size());
          }
          status.setRollbackOnly();
          return null;
        });
  }
}
