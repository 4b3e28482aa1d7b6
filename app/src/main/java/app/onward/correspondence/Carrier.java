package app.onward.correspondence;

import app.onward.platform.WorkspaceId;
import java.util.List;
import java.util.Optional;

/** Carries letters by the person's own account; the module that knows the account does it. */
public interface Carrier {

  /** From whom letters go; empty where no account was set up. */
  Optional<Sender> sender(WorkspaceId workspace);

  /** Hands one over. Blocks until it is known what became of it. */
  Outcome carry(WorkspaceId workspace, Parcel parcel);

  /**
   * Name and address as whoever gets a letter reads them.
   *
   * @param name may be empty
   */
  record Sender(String name, String address) {
    /** “Mira Halvorsen, mira@mailbox.example”. */
    public String shown() {
      return name.isBlank() ? address : name + ", " + address;
    }
  }

  /**
   * A letter with all that goes onto its envelope.
   *
   * @param messageId without angle brackets, as all ids
   * @param answers the mails it answers, the oldest first
   */
  record Parcel(Sender from, LetterText text, String messageId, List<String> answers) {
    public Parcel {
      answers = List.copyOf(answers);
    }
  }

  /** What became of it. */
  sealed interface Outcome {
    record Left() implements Outcome {}

    /**
     * It certainly did not leave.
     *
     * @param reasonKey the message that says why, with what the server said as its argument
     */
    record Kept(String reasonKey, String words) implements Outcome {}

    /** It was handed over, and no answer came. */
    record Unknown() implements Outcome {}
  }
}
