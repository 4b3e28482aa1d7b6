package app.onward.mail;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an mbox into messages, in any of its dialects, without holding more than one message.
 *
 * <p>Where every message so far states a Content-Length that leads to the next separator (mboxcl2),
 * that length is taken; a single message that states one is not believed, since any sender can
 * write it.
 */
final class MboxSplitter {

  /** The empty line before a separator is no part of the message. */
  private static final int LONGEST_LINE_END = 2;

  private static final int KEPT_WHILE_DROPPING = 1 << 12;

  private final Window window;
  private final String entry;
  private final Limits limits;
  private boolean lengthsHold;
  private boolean quoted;
  private Found.@Nullable Skipped cut;

  MboxSplitter(Window window, String entry, Limits limits) {
    this.window = window;
    this.entry = entry;
    this.limits = limits;
    this.lengthsHold = lengthsHeldBefore();
  }

  /**
   * Whether lengths were believed up to where reading begins: an end that was stated lies before
   * the empty line, one that was looked for lies behind it.
   */
  private boolean lengthsHeldBefore() {
    return window.offset() == 0 || (window.has(0) && FromLine.blankAt(window, 0));
  }

  /** Hands out all messages; false when the taker wants no more. */
  boolean forEach(Predicate<Found> taker) {
    for (Found found = next(); found != null; found = next()) {
      if (!taker.test(found)) {
        return false;
      }
    }
    return true;
  }

  /** The next message; after the last one, that the mailbox ends within it, where it does. */
  @Nullable Found next() {
    if (cut != null) {
      Found said = cut;
      cut = null;
      return said;
    }
    skipBlankLines();
    if (!window.has(0)) {
      return null;
    }
    long begin = window.offset();
    boolean separated = skipSeparator();
    quoted = false;
    int headerEnd = headerEnd();
    if (headerEnd < 0) {
      return dropped(begin, SkipReason.HEADER_TOO_LONG);
    }
    int end = bodyEnd(headerEnd);
    if (end < 0) {
      return dropped(begin, SkipReason.TOO_LARGE);
    }
    return taken(begin, headerEnd, end, separated);
  }

  private void skipBlankLines() {
    while (window.has(0) && FromLine.blankAt(window, 0)) {
      window.advance(window.at(0) == '\n' ? 1 : 2);
    }
  }

  private boolean skipSeparator() {
    window.has(5);
    boolean separated = window.startsWithFrom(0);
    if (separated) {
      window.advance(window.lineEnd(0, limits.headerBytes()));
    }
    while (window.has(6) && window.at(0) == '>' && window.startsWithFrom(1)) {
      window.advance(window.lineEnd(0, limits.headerBytes()));
    }
    return separated;
  }

  /** The index after the header and its empty line; -1 when it is too long. */
  private int headerEnd() {
    int line = 0;
    while (window.has(line)) {
      if (FromLine.blankAt(window, line)) {
        return line + (window.at(line) == '\n' ? 1 : 2);
      }
      if (window.at(line) == 'F' && FromLine.at(window, line, false)) {
        return line;
      }
      line = window.lineEnd(line, limits.headerBytes() + 1);
      if (line > limits.headerBytes()) {
        return -1;
      }
    }
    return line;
  }

  /** The index after the body; -1 when the message is too large. */
  private int bodyEnd(int headerEnd) {
    int stated = lengthsHold ? statedEnd(headerEnd) : -1;
    lengthsHold = stated >= 0;
    if (lengthsHold) {
      return stated;
    }
    int from = headerEnd;
    while (true) {
      int hit = window.findFrom(from);
      if (hit >= 0) {
        if (separates(hit, headerEnd)) {
          return hit;
        }
        from = hit + 5;
      } else {
        from = Math.max(from, window.length() - 4);
      }
      if (from > limits.messageBytes() + LONGEST_LINE_END) {
        return -1;
      }
      if (hit < 0) {
        if (!window.more()) {
          return window.length();
        }
      }
    }
  }

  private boolean separates(int hit, int headerEnd) {
    if (hit > headerEnd && window.at(hit - 1) != '\n') {
      quoted |= window.at(hit - 1) == '>';
      return false;
    }
    boolean blankBefore = hit == headerEnd || trimmed(hit, headerEnd) < hit;
    return FromLine.at(window, hit, blankBefore);
  }

  private int statedEnd(int headerEnd) {
    long length = ContentLength.in(window, headerEnd);
    long end = headerEnd + length;
    if (length < 0 || end > limits.messageBytes()) {
      return -1;
    }
    int at = (int) end;
    if (at > 0 && !window.has(at - 1)) {
      return -1;
    }
    int next = at;
    while (window.has(next) && FromLine.blankAt(window, next)) {
      next += window.at(next) == '\n' ? 1 : 2;
    }
    boolean plausible = !window.has(next) || FromLine.at(window, next, true);
    return plausible ? at : -1;
  }

  private Found taken(long begin, int headerEnd, int end, boolean separated) {
    int last = lengthsHold ? end : trimmed(end, headerEnd);
    boolean mail = FromLine.fieldAt(window, 0) && !isBlank(last);
    if (!mail && (!separated || isBlank(last))) {
      SkipReason reason = isBlank(last) ? SkipReason.EMPTY : SkipReason.NOT_MAIL;
      window.advance(end);
      return new Found.Skipped(entry, begin, reason, HeaderPeek.NONE, position());
    }
    if (last > limits.messageBytes()) {
      return dropped(begin, SkipReason.TOO_LARGE);
    }
    byte[] bytes = window.copy(0, last);
    boolean cutShort = end > 0 && !window.has(end) && window.at(end - 1) != '\n';
    window.advance(end);
    if (cutShort && window.failure() == null) {
      cut = new Found.Skipped(entry, begin, SkipReason.CUT_SHORT, HeaderPeek.of(bytes), position());
    }
    return new Found.Message(
        new RawMessage(quoted ? FromQuoting.undo(bytes, headerEnd) : bytes, position()));
  }

  private boolean isBlank(int end) {
    for (int i = 0; i < end; i++) {
      if (window.at(i) > ' ' || window.at(i) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Leaves out the empty line that belongs to the separator. */
  private int trimmed(int end, int headerEnd) {
    int line = end > headerEnd && window.at(end - 1) == '\n' ? end - 1 : end;
    if (line < end && line > headerEnd && window.at(line - 1) == '\r') {
      line--;
    }
    boolean blank = line < end && (line == headerEnd || window.at(line - 1) == '\n');
    return blank ? line : end;
  }

  /** Passes over whatever lies before the first separator. */
  Found skipToSeparator() {
    long begin = window.offset();
    lengthsHold = false;
    dropToSeparator();
    SkipReason reason = window.has(0) ? SkipReason.MALFORMED : SkipReason.NOT_MAIL;
    return new Found.Skipped(entry, begin, reason, HeaderPeek.NONE, position());
  }

  private Found dropped(long begin, SkipReason reason) {
    HeaderPeek peek = HeaderPeek.of(window.copy(0, Math.min(window.length(), 1 << 16)));
    dropToSeparator();
    return new Found.Skipped(entry, begin, reason, peek, position());
  }

  private void dropToSeparator() {
    int from = 0;
    while (true) {
      int hit = window.findFrom(from);
      if (hit > 0
          && window.at(hit - 1) == '\n'
          && FromLine.at(window, hit, trimmed(hit, 0) < hit)) {
        window.advance(hit);
        return;
      }
      from = hit >= 0 ? hit + 5 : Math.max(0, window.length() - 4);
      int done = from - KEPT_WHILE_DROPPING;
      if (done > 0) {
        window.advance(done);
        from -= done;
      }
      if (hit < 0 && !window.more()) {
        window.advance(window.length());
        return;
      }
    }
  }

  private Position position() {
    return new Position(entry, window.offset());
  }
}
