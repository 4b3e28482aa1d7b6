package app.onward.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a message against the limits in one pass over its lines, before anything parses it.
 *
 * <p>It knows edges between parts and where headers end, and nothing else. What lies hidden in a
 * transfer encoding is counted while it is read, by {@link PartReader}.
 */
final class LimitCheck {

  private static final byte[] CONTENT_TYPE = "content-type".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern TYPE =
      Pattern.compile("\\s*(?:(message/rfc822)\\b|(multipart/)).*", Pattern.DOTALL);
  private static final Pattern BOUNDARY =
      Pattern.compile(
          ";\\s*boundary\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_TYPE = 4_000;

  /** The line that parts the parts of a multipart, and how deep these lie. */
  private record Edge(byte[] line, int depth) {}

  private final byte[] message;
  private final Limits limits;
  private final Deque<Edge> open = new ArrayDeque<>();
  private int at;
  private int parts;

  private LimitCheck(byte[] message, Limits limits) {
    this.message = message;
    this.limits = limits;
  }

  /** Ends at the first limit that the message goes beyond. */
  static void hold(byte[] message, Limits limits) throws LimitReached {
    if (message.length > limits.messageBytes()) {
      throw new LimitReached(SkipReason.TOO_LARGE, message.length + " bytes");
    }
    new LimitCheck(message, limits).hold();
  }

  private void hold() throws LimitReached {
    begin(0);
    while (at < message.length && !open.isEmpty()) {
      int line = at;
      at = lineEnd(line);
      if (message[line] == '-') {
        edge(line);
      }
    }
  }

  /** A message or part begins: its header, and those of the messages that it begins with. */
  private void begin(int depth) throws LimitReached {
    int level = depth;
    while (true) {
      count(level);
      String type = header(level > 0);
      Matcher kind = TYPE.matcher(type.toLowerCase(Locale.ROOT));
      if (!kind.matches()) {
        return;
      }
      if (kind.group(2) != null) {
        Matcher named = BOUNDARY.matcher(HeaderBlock.unfold(type));
        if (named.find()) {
          String edge = named.group(1) == null ? named.group(2) : named.group(1);
          open.push(new Edge(("--" + edge).getBytes(StandardCharsets.ISO_8859_1), level + 1));
        }
        return;
      }
      level++;
    }
  }

  private void count(int depth) throws LimitReached {
    if (depth > limits.depth()) {
      throw new LimitReached(SkipReason.TOO_DEEP, "more than " + limits.depth() + " levels");
    }
    if (++parts > limits.parts()) {
      throw new LimitReached(SkipReason.TOO_MANY_PARTS, "more than " + limits.parts() + " parts");
    }
  }

  /**
   * Passes over a header and tells its content type; empty when it states none.
   *
   * @param ofPart whether it ends where no field follows, as parts without a header are usual
   */
  private String header(boolean ofPart) throws LimitReached {
    int begin = at;
    int type = -1;
    int typeEnd = -1;
    while (at < message.length && !isBlank(at) && !isEdge(at)) {
      boolean goesOn = message[at] == ' ' || message[at] == '\t';
      if (ofPart && !goesOn && !holdsColon(at)) {
        break;
      }
      if (type < 0 && isContentType(at)) {
        type = at;
        typeEnd = lineEnd(at);
      } else if (goesOn && typeEnd == at) {
        typeEnd = lineEnd(at);
      }
      at = lineEnd(at);
      if (at - begin > limits.headerBytes()) {
        throw new LimitReached(
            SkipReason.HEADER_TOO_LONG, "more than " + limits.headerBytes() + " bytes of header");
      }
    }
    if (at < message.length && isBlank(at)) {
      at = lineEnd(at);
    }
    if (type < 0) {
      return "";
    }
    int value = type + CONTENT_TYPE.length;
    int length = Math.min(typeEnd - value, LONGEST_TYPE);
    String field = new String(message, value, length, StandardCharsets.ISO_8859_1);
    return field.substring(field.indexOf(':') + 1);
  }

  private boolean isContentType(int line) {
    int end = line + CONTENT_TYPE.length;
    if (end >= message.length || (message[end] != ':' && message[end] != ' ')) {
      return false;
    }
    for (int i = 0; i < CONTENT_TYPE.length; i++) {
      if ((message[line + i] | 0x20) != CONTENT_TYPE[i] && message[line + i] != CONTENT_TYPE[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean holdsColon(int line) {
    int i = line;
    while (i < message.length && message[i] != '\n' && message[i] != ':') {
      i++;
    }
    return i < message.length && message[i] == ':';
  }

  private boolean isBlank(int line) {
    return message[line] == '\n'
        || (message[line] == '\r' && line + 1 < message.length && message[line + 1] == '\n');
  }

  private boolean isEdge(int line) {
    return message[line] == '-' && open.stream().anyMatch(edge -> stands(edge, line));
  }

  /** Takes an edge: of the parts that are open, those within end; then the next one begins. */
  private void edge(int line) throws LimitReached {
    if (!isEdge(line)) {
      return;
    }
    while (!stands(open.getFirst(), line)) {
      open.pop();
    }
    Edge edge = open.getFirst();
    int after = line + edge.line().length;
    boolean last = after + 1 < at && message[after] == '-' && message[after + 1] == '-';
    if (last) {
      open.pop();
    } else {
      begin(edge.depth());
    }
  }

  private boolean stands(Edge edge, int line) {
    int after = line + edge.line().length;
    return after <= message.length
        && Arrays.equals(message, line, after, edge.line(), 0, edge.line().length)
        && (after == message.length || message[after] <= ' ' || message[after] == '-');
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < message.length && message[i] != '\n') {
      i++;
    }
    return Math.min(i + 1, message.length);
  }
}
