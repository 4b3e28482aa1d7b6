package app.onward.mail.imap;

import app.onward.mail.Found;
import app.onward.mail.HeaderPeek;
import app.onward.mail.Limits;
import app.onward.mail.MailServerException;
import app.onward.mail.MailSource;
import app.onward.mail.Position;
import java.util.ArrayList;
import java.util.List;

/** What a mail server handed out. */
final class HandedOut implements MailSource.Sink {
  private final List<Found> finds = new ArrayList<>();
  private final List<byte[]> messages = new ArrayList<>();
  private final List<Position> completed = new ArrayList<>();
  private List<FolderState> states = List.of();
  private long total;
  private long progress;

  /** All of these folders, read to their end. */
  static HandedOut by(PracticeMailServer server, FolderState... folders)
      throws MailServerException {
    return by(server, Limits.DEFAULT, folders);
  }

  static HandedOut by(PracticeMailServer server, Limits limits, FolderState... folders)
      throws MailServerException {
    var read = new HandedOut();
    read.from(server.connection(), limits, folders);
    return read;
  }

  /** Reads these too, and ends the connection. */
  void from(ImapConnection connection, Limits limits, FolderState... folders)
      throws MailServerException {
    try (ImapSource source = ImapSource.plan(connection, List.of(folders), limits, 0)) {
      if (!source.numberedAnew().isEmpty()) {
        states = source.numberedAnew();
      }
      total = source.totalBytes();
      source.read(Position.START, this);
    }
  }

  @Override
  public boolean accept(Found found) {
    finds.add(found);
    if (found instanceof Found.Message(var raw)) {
      messages.add(raw.bytes());
    }
    return true;
  }

  @Override
  public void progress(long bytesRead) {
    progress = bytesRead;
  }

  @Override
  public void completed(Position position) {
    completed.add(position);
  }

  List<FolderState> states() {
    return states;
  }

  List<Position> completed() {
    return completed;
  }

  List<String> subjects() {
    return messages.stream().map(bytes -> HeaderPeek.of(bytes).subject()).toList();
  }

  List<Found.Skipped> skipped() {
    return finds.stream()
        .filter(Found.Skipped.class::isInstance)
        .map(Found.Skipped.class::cast)
        .toList();
  }

  List<Found> finds() {
    return finds;
  }

  List<byte[]> messages() {
    return messages;
  }

  /** In bytes, as it was said before reading. */
  long total() {
    return total;
  }

  /** In bytes, as it was said last. */
  long progress() {
    return progress;
  }
}
