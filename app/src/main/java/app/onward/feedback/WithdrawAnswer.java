package app.onward.feedback;

import app.onward.feedback.OpenLinks.Open;
import app.onward.platform.erasing.CutLog;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.UndoAct;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets an interviewer take an answer back that nobody has opened: its words are erased. */
@Component
public class WithdrawAnswer {
  private final OpenLinks openLinks;
  private final ReceivedFeedbacks received;
  private final UndoAct undo;
  private final TransactionTemplate transaction;
  private final CutLog cutLog;

  WithdrawAnswer(
      OpenLinks openLinks,
      ReceivedFeedbacks received,
      UndoAct undo,
      TransactionTemplate transaction,
      CutLog cutLog) {
    this.openLinks = openLinks;
    this.received = received;
    this.undo = undo;
    this.transaction = transaction;
    this.cutLog = cutLog;
  }

  /** Whether there was one to take back. */
  public boolean withdraw(String token) {
    boolean erased = Boolean.TRUE.equals(transaction.execute(_ -> erase(token)));
    if (erased) {
      cutLog.cut();
    }
    return erased;
  }

  private boolean erase(String token) {
    Open open = openLinks.hold(token).orElse(null);
    if (open == null) {
      return false;
    }
    ActId act = open.link().answered();
    FeedbackId words = open.link().answer();
    if (act == null || words == null || received.sealed(open.workspace(), words).isEmpty()) {
      return false;
    }
    if (openLinks.tooMany(open)) {
      return false;
    }
    undo.undo(open.workspace(), act, true);
    received.erase(open.workspace(), words);
    return true;
  }
}
