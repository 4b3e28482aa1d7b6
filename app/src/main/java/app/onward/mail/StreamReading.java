package app.onward.mail;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Finds the messages in one stream, whatever it turns out to be. */
final class StreamReading {

  private static final int DEEPEST_ARCHIVE = 2;

  private final Delivery delivery;
  private final Limits limits;

  StreamReading(Delivery delivery, Limits limits) {
    this.delivery = delivery;
    this.limits = limits;
  }

  /**
   * Reads a stream; false when the sink wants no more.
   *
   * @param packed the bytes on disk read for it so far
   * @param archives how many archives it lies in
   */
  boolean read(String entry, InputStream in, LongSupplier packed, int archives) throws IOException {
    BufferedInputStream stream = new BufferedInputStream(in, 1 << 16);
    stream.mark(FileKind.LOOKS_AT);
    byte[] head = new byte[FileKind.LOOKS_AT];
    int length = 0;
    try {
      for (int read = 0; read >= 0 && length < head.length; length += Math.max(read, 0)) {
        read = stream.read(head, length, head.length - length);
      }
    } catch (IOException broken) {
      if (length == 0) {
        return skip(entry, reason(broken));
      } // else it breaks again once what came before is read
    }
    stream.reset();
    return switch (FileKind.of(Arrays.copyOf(head, length), entry)) {
      case MBOX -> mbox(entry, stream, false);
      case DAMAGED_MBOX -> mbox(entry, stream, true);
      case MESSAGE -> message(entry, stream, StreamReading::withoutMark);
      case OUTLOOK -> message(entry, stream, this::savedByOutlook);
      case GZIP ->
          archives < DEEPEST_ARCHIVE
              ? gzip(entry, stream, packed, archives)
              : skip(entry, SkipReason.NESTED_TOO_FAR);
      case ZIP ->
          archives < DEEPEST_ARCHIVE
              ? new ZipReading(this, delivery, limits).read(entry, stream, packed, archives)
              : skip(entry, SkipReason.NESTED_TOO_FAR);
      case TAR -> new TarReading(this, delivery).read(entry, stream, packed, archives);
      case EMPTY -> true;
      case OTHER -> skip(entry, SkipReason.NOT_MAIL);
    };
  }

  private boolean skip(String entry, SkipReason reason) {
    return delivery.startIn(entry) != 0 || delivery.skip(entry, 0, reason);
  }

  private boolean mbox(String entry, InputStream in, boolean beginsBroken) throws IOException {
    long start = delivery.startIn(entry);
    if (start < 0) {
      return true;
    }
    try {
      in.skipNBytes(start);
    } catch (EOFException _) {
      return true; // it has become shorter since: nothing is left to read
    }
    Window window = new Window(in, start, limits.messageBytes());
    MboxSplitter splitter = new MboxSplitter(window, entry, limits);
    if (beginsBroken && start == 0 && !delivery.accept(splitter.skipToSeparator())) {
      return false;
    }
    if (!splitter.forEach(delivery::accept)) {
      return false;
    }
    IOException failure = window.failure();
    return failure == null || delivery.skip(entry, window.offset(), reason(failure));
  }

  /** Turns what lay in a file into the bytes of a mail; null when it is none. */
  private interface Opening {
    byte @Nullable [] mail(byte[] file) throws LimitReached;
  }

  private boolean message(String entry, InputStream in, Opening opening) {
    if (delivery.startIn(entry) != 0) {
      return true;
    }
    byte[] bytes;
    try {
      bytes = in.readNBytes(limits.messageBytes() + 1);
    } catch (IOException broken) {
      return delivery.skip(entry, 0, reason(broken));
    }
    if (bytes.length > limits.messageBytes()) {
      HeaderPeek peek = HeaderPeek.of(Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 16)));
      Position after = new Position(entry, Long.MAX_VALUE);
      return delivery.accept(new Found.Skipped(entry, 0, SkipReason.TOO_LARGE, peek, after));
    }
    try {
      byte[] mail = opening.mail(bytes);
      if (mail == null) {
        return delivery.skip(entry, 0, SkipReason.NOT_MAIL);
      }
      Position after = new Position(entry, mail.length);
      return delivery.accept(new Found.Message(new RawMessage(mail, after)));
    } catch (LimitReached limit) {
      return delivery.skip(entry, 0, limit.reason());
    }
  }

  private byte @Nullable [] savedByOutlook(byte[] file) throws LimitReached {
    return OutlookEml.of(file, limits);
  }

  /** Leaves out a byte order mark and empty lines before the header, and doubled returns. */
  private static byte[] withoutMark(byte[] bytes) {
    boolean marked =
        bytes.length > 2 && new String(bytes, 0, 3, StandardCharsets.UTF_8).equals("\ufeff");
    int from = marked ? 3 : 0;
    while (from < bytes.length && (bytes[from] == '\n' || bytes[from] == '\r')) {
      from++;
    }
    byte[] mail = from == 0 ? bytes : Arrays.copyOfRange(bytes, from, bytes.length);
    return hasDoubledReturns(mail) ? withoutDoubledReturns(mail) : mail;
  }

  /** Whether a program that took the line ends for its own has added to them: CR CR LF. */
  private static boolean hasDoubledReturns(byte[] mail) {
    int end = 0;
    while (end < mail.length && mail[end] != '\n') {
      end++;
    }
    return end < mail.length && end > 1 && mail[end - 1] == '\r' && mail[end - 2] == '\r';
  }

  private static byte[] withoutDoubledReturns(byte[] mail) {
    String text = new String(mail, StandardCharsets.ISO_8859_1);
    return text.replace("\r\r\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  private boolean gzip(String entry, InputStream in, LongSupplier packed, int archives)
      throws IOException {
    InputStream unpacked;
    try {
      unpacked = new GZIPInputStream(in, 1 << 16);
    } catch (IOException broken) {
      return skip(entry, reason(broken));
    }
    String name = entry.replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.tgz$", ".tar");
    return read(
        name, new ExpansionGuard(unpacked, packed, limits.expansion()), packed, archives + 1);
  }

  static SkipReason reason(IOException failure) {
    return switch (failure) {
      case ExpansionGuard.ExpandsTooFar _ -> SkipReason.EXPANDS_TOO_FAR;
      case ZipException zip when String.valueOf(zip.getMessage()).contains("encrypted") ->
          SkipReason.LOCKED;
      case ZipException _, EOFException _ -> SkipReason.DAMAGED;
      default -> SkipReason.NOT_READABLE;
    };
  }
}
