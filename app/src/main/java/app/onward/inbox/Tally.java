package app.onward.inbox;

/**
 * What an import came upon so far.
 *
 * @param messages read, in all
 * @param jobMails new ones that belong to the search
 * @param known messages that were here already
 * @param skipped messages and files that were passed over
 */
public record Tally(long messages, long jobMails, long known, long skipped) {

  static final Tally NONE = new Tally(0, 0, 0, 0);

  Tally plus(Tally more) {
    return new Tally(
        messages + more.messages,
        jobMails + more.jobMails,
        known + more.known,
        skipped + more.skipped);
  }
}
