package app.onward.mail.imap;

import app.onward.mail.Found;
import app.onward.mail.HeaderPeek;
import app.onward.mail.Limits;
import app.onward.mail.MailFailure.Reason;
import app.onward.mail.MailServerException;
import app.onward.mail.MailSource;
import app.onward.mail.Position;
import app.onward.mail.RawMessage;
import app.onward.mail.SkipReason;
import app.onward.mail.imap.ExaminedFolder.Sized;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * New mail in some folders of a server: what came after the last reading, by UID.
 *
 * <p>The sizes of all mails are asked for first, so that a limit is decided before a mail is
 * fetched. A position is a folder and a UID in it. Where reading goes on is known from each
 * folder's state, not from a position: its numbering may have changed since.
 */
public final class ImapSource implements MailSource {
  private static final int MOST_AT_ONCE = 100;
  private static final int BYTES_AT_ONCE = 4 << 20;
  private static final int PART_BYTES = 1 << 20;

  private final ImapConnection connection;
  private final Limits limits;
  private final List<Plan> plans;
  private final long readBefore;
  private long bytesRead;

  /** What is to be read of one folder. */
  private record Plan(
      FolderState state, long uidValidity, List<Sized> mails, long end, boolean gone) {
    static Plan gone(FolderState state) {
      return new Plan(state, state.uidValidity(), List.of(), state.lastUid(), true);
    }
  }

  private ImapSource(ImapConnection connection, Limits limits, List<Plan> plans, long readBefore) {
    this.connection = connection;
    this.limits = limits;
    this.plans = List.copyOf(plans);
    this.readBefore = readBefore;
    this.bytesRead = readBefore;
  }

  /**
   * Looks what there is to read; nothing is fetched yet.
   *
   * @param connection closed together with the source
   * @param folders in the order in which they are read
   * @param readBefore bytes that an earlier part of the same reading has fetched
   */
  public static ImapSource plan(
      ImapConnection connection, List<FolderState> folders, Limits limits, long readBefore)
      throws MailServerException {
    var plans = new ArrayList<Plan>();
    for (FolderState state : folders) {
      plans.add(plan(connection, state));
    }
    return new ImapSource(connection, limits, plans, readBefore);
  }

  private static Plan plan(ImapConnection connection, FolderState state)
      throws MailServerException {
    try (ExaminedFolder folder = connection.examine(state.name())) {
      long after = state.goesOnAfter(folder.uidValidity());
      List<Sized> mails = folder.after(after);
      return new Plan(state, folder.uidValidity(), mails, folder.end(after, mails), false);
    } catch (NoSuchFolderException gone) {
      return Plan.gone(state);
    }
  }

  /**
   * The folders whose mails are numbered anew, or for the first time; each is read from its start.
   */
  public List<FolderState> numberedAnew() {
    return plans.stream()
        .filter(plan -> plan.uidValidity() != plan.state().uidValidity())
        .map(plan -> new FolderState(plan.state().name(), plan.uidValidity(), 0))
        .toList();
  }

  /** Whether no mail came since the last reading. */
  public boolean nothingNew() {
    return plans.stream().allMatch(plan -> plan.mails().isEmpty());
  }

  @Override
  public long totalBytes() {
    return readBefore
        + plans.stream().flatMap(plan -> plan.mails().stream()).mapToLong(Sized::size).sum();
  }

  @Override
  public void read(Position ignored, Sink sink) throws MailServerException {
    for (Plan plan : plans) {
      boolean more = plan.gone() ? sink.accept(gone(plan)) : read(plan, sink);
      if (!more) {
        return;
      }
    }
  }

  private static Found gone(Plan plan) {
    String name = plan.state().name();
    Position unchanged = new Position(name, plan.state().lastUid());
    return new Found.Skipped(name, 0, SkipReason.FOLDER_GONE, HeaderPeek.NONE, unchanged);
  }

  private boolean read(Plan plan, Sink sink) throws MailServerException {
    String name = plan.state().name();
    try (ExaminedFolder folder = connection.examine(name)) {
      if (folder.uidValidity() != plan.uidValidity()) {
        throw new MailServerException(Reason.DROPPED); // numbered anew between two looks
      }
      for (List<Sized> batch : batches(plan.mails())) {
        if (!read(name, folder, batch, sink)) {
          return false;
        }
      }
    } catch (NoSuchFolderException goneMeanwhile) {
      return sink.accept(gone(plan));
    }
    sink.completed(new Position(name, plan.end()));
    return true;
  }

  /** Small mails together, a large one alone. */
  private static List<List<Sized>> batches(List<Sized> mails) {
    var batches = new ArrayList<List<Sized>>();
    int from = 0;
    long bytes = 0;
    for (int i = 0; i < mails.size(); i++) {
      long size = mails.get(i).size();
      if (i > from && (i - from >= MOST_AT_ONCE || bytes + size > BYTES_AT_ONCE || isLarge(size))) {
        batches.add(mails.subList(from, i));
        from = i;
        bytes = 0;
      }
      bytes += isLarge(size) ? BYTES_AT_ONCE : size;
    }
    if (from < mails.size()) {
      batches.add(mails.subList(from, mails.size()));
    }
    return batches;
  }

  private static boolean isLarge(long size) {
    return size > PART_BYTES;
  }

  private boolean read(String name, ExaminedFolder folder, List<Sized> batch, Sink sink)
      throws MailServerException {
    boolean alone = batch.size() == 1;
    if (alone && isLarge(batch.getFirst().size())) {
      return sink.accept(large(name, folder, batch.getFirst())) && counted(batch.getFirst(), sink);
    }
    Map<Long, byte[]> bodies;
    try {
      bodies = folder.whole(batch);
    } catch (MailServerException said) {
      if (said.failure().reason() != Reason.REFUSED) {
        throw said;
      }
      return alone
          ? sink.accept(skipped(name, folder, batch.getFirst(), SkipReason.NOT_HANDED_OUT))
          : oneByOne(name, folder, batch, sink);
    }
    for (Sized mail : batch) {
      byte[] body = bodies.get(mail.uid());
      if (body != null && !sink.accept(message(name, mail, body))) {
        return false;
      }
      counted(mail, sink);
    }
    return true;
  }

  /** The server said no to several mails at once: it may hand out all but one. */
  private boolean oneByOne(String name, ExaminedFolder folder, List<Sized> batch, Sink sink)
      throws MailServerException {
    for (Sized mail : batch) {
      if (!read(name, folder, List.of(mail), sink)) {
        return false;
      }
    }
    return true;
  }

  private boolean counted(Sized mail, Sink sink) {
    bytesRead += mail.size();
    sink.progress(bytesRead);
    return true;
  }

  private static Found message(String name, Sized mail, byte[] body) {
    return new Found.Message(new RawMessage(body, new Position(name, mail.uid())));
  }

  /** Fetched in parts, to its true end: some servers state sizes that are not quite right. */
  private Found large(String name, ExaminedFolder folder, Sized mail) throws MailServerException {
    if (mail.size() > limits.messageBytes()) {
      return skipped(name, folder, mail, SkipReason.TOO_LARGE);
    }
    try {
      var whole = new ByteArrayOutputStream((int) mail.size() + PART_BYTES);
      boolean more = true;
      while (more && whole.size() <= limits.messageBytes()) {
        byte[] part = folder.part(mail.uid(), whole.size(), PART_BYTES);
        whole.writeBytes(part);
        more = part.length >= PART_BYTES;
      }
      return more
          ? skipped(name, folder, mail, SkipReason.TOO_LARGE)
          : message(name, mail, whole.toByteArray());
    } catch (MailServerException said) {
      if (said.failure().reason() != Reason.REFUSED) {
        throw said;
      }
      return skipped(name, folder, mail, SkipReason.NOT_HANDED_OUT);
    }
  }

  private static Found skipped(String name, ExaminedFolder folder, Sized mail, SkipReason reason)
      throws MailServerException {
    HeaderPeek peek = HeaderPeek.of(folder.header(mail.uid()));
    return new Found.Skipped(name, mail.uid(), reason, peek, new Position(name, mail.uid()));
  }

  @Override
  public void close() {
    connection.close();
  }
}
