package app.onward.mail.imap;

import app.onward.mail.MailServerException;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FLAGS;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;

/** A folder opened with EXAMINE, so that nothing in it can change through us. */
final class ExaminedFolder implements AutoCloseable {
  private static final int SIZES_AT_ONCE = 2_000;
  private static final int HEADER_BYTES = 1 << 16;

  private final IMAPFolder folder;
  private final long uidValidity;
  private final long uidNext;

  private ExaminedFolder(IMAPFolder folder) throws MessagingException {
    this.folder = folder;
    this.uidValidity = folder.getUIDValidity();
    this.uidNext = folder.getUIDNext();
  }

  /** A mail as the server lists it. */
  record Sized(long uid, long size) {}

  static ExaminedFolder open(IMAPStore store, String name)
      throws MailServerException, NoSuchFolderException {
    try {
      var folder = (IMAPFolder) store.getFolder(name);
      folder.open(Folder.READ_ONLY);
      return new ExaminedFolder(folder);
    } catch (FolderNotFoundException gone) {
      throw new NoSuchFolderException(name, gone);
    } catch (MessagingException failed) {
      if (failed.getCause() instanceof CommandFailedException) {
        throw new NoSuchFolderException(name, failed);
      }
      throw ServerFailures.of(failed);
    }
  }

  /** Which numbering of mails this is; another one makes all known numbers worthless. */
  long uidValidity() {
    return uidValidity;
  }

  /** The mails after a number, by number; without drafts and what is about to be deleted. */
  List<Sized> after(long uid) throws MailServerException {
    List<Long> uids = uidsAfter(uid);
    var sized = new ArrayList<Sized>(uids.size());
    for (int from = 0; from < uids.size(); from += SIZES_AT_ONCE) {
      List<Long> some = uids.subList(from, Math.min(uids.size(), from + SIZES_AT_ONCE));
      String range = some.getFirst() + ":" + some.getLast();
      fetch(range + " (UID RFC822.SIZE FLAGS)", response -> size(response, sized));
    }
    sized.removeIf(mail -> mail.uid() <= uid);
    sized.sort(Comparator.comparingLong(Sized::uid));
    return sized;
  }

  /** The number up to which a folder is read once these mails are. */
  long end(long uid, List<Sized> mails) {
    long last = mails.isEmpty() ? uid : mails.getLast().uid();
    return Math.max(last, uidNext - 1);
  }

  private List<Long> uidsAfter(long uid) throws MailServerException {
    var uids = new ArrayList<Long>();
    command(
        "UID SEARCH UID " + (uid + 1) + ":*",
        response -> {
          if (response instanceof IMAPResponse search && search.keyEquals("SEARCH")) {
            for (String next = search.readAtomString();
                next != null && !next.isEmpty();
                next = search.readAtomString()) {
              uids.add(Long.parseLong(next));
            }
          }
        });
    return uids.stream().filter(each -> each > uid).sorted().toList();
  }

  private static void size(FetchResponse response, List<Sized> sized) {
    UID uid = response.getItem(UID.class);
    RFC822SIZE size = response.getItem(RFC822SIZE.class);
    FLAGS flags = response.getItem(FLAGS.class);
    boolean passing =
        flags != null && (flags.contains(Flags.Flag.DRAFT) || flags.contains(Flags.Flag.DELETED));
    if (uid != null && size != null && !passing) {
      sized.add(new Sized(uid.uid, Math.max(0, size.size)));
    }
  }

  /** The mails with these numbers, whole; one that was deleted meanwhile is not among them. */
  Map<Long, byte[]> whole(List<Sized> mails) throws MailServerException {
    String uids = mails.stream().map(m -> String.valueOf(m.uid())).collect(Collectors.joining(","));
    return bodies(uids + " (UID BODY.PEEK[])");
  }

  /** A part of a mail; shorter than asked for at its end, empty when it was deleted meanwhile. */
  byte[] part(long uid, int from, int length) throws MailServerException {
    return bodies(uid + " (UID BODY.PEEK[]<" + from + "." + length + ">)")
        .getOrDefault(uid, new byte[0]);
  }

  /** The beginning of a mail's header; empty when the server does not hand it out. */
  byte[] header(long uid) throws MailServerException {
    return bodies(uid + " (UID BODY.PEEK[HEADER]<0." + HEADER_BYTES + ">)")
        .getOrDefault(uid, new byte[0]);
  }

  private Map<Long, byte[]> bodies(String what) throws MailServerException {
    var bodies = new HashMap<Long, byte[]>();
    fetch(
        what,
        response -> {
          UID uid = response.getItem(UID.class);
          BODY body = response.getItem(BODY.class);
          ByteArray bytes = body == null ? null : body.getByteArray();
          if (uid != null && bytes != null) {
            bodies.put(uid.uid, bytes.getNewBytes());
          }
        });
    return bodies;
  }

  private void fetch(String what, Consumer<FetchResponse> taker) throws MailServerException {
    command(
        "UID FETCH " + what,
        response -> {
          if (response instanceof FetchResponse fetched) {
            taker.accept(fetched);
          }
        });
  }

  private void command(String command, Consumer<Response> taker) throws MailServerException {
    try {
      folder.doCommand(protocol -> run(protocol, command, taker));
    } catch (MessagingException failed) {
      throw ServerFailures.of(failed);
    }
  }

  private static Boolean run(IMAPProtocol protocol, String command, Consumer<Response> taker)
      throws ProtocolException {
    Response[] responses = protocol.command(command, null);
    protocol.handleResult(responses[responses.length - 1]);
    for (Response response : responses) {
      taker.accept(response);
    }
    return true;
  }

  @Override
  public void close() throws MailServerException {
    try {
      if (folder.isOpen()) {
        folder.close(false);
      }
    } catch (MessagingException failed) {
      throw ServerFailures.of(failed);
    }
  }
}
