package app.onward.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the header of a message without looking at the rest. */
final class HeaderBlock {

  private HeaderBlock() {}

  /** The fields up to the first empty line, undecoded: one byte a character, still folded. */
  static List<Headers.Field> fields(byte[] message) {
    List<Headers.Field> fields = new ArrayList<>();
    int line = 0;
    while (line < message.length && !isBlank(message, line)) {
      int end = fieldEnd(message, line);
      int colon = colon(message, line, end);
      if (colon > line) {
        fields.add(
            new Headers.Field(
                latin1(message, line, colon).strip(), latin1(message, colon + 1, end)));
      }
      line = end;
    }
    return fields;
  }

  /** A value on one line. */
  static String unfold(String value) {
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\t' || (c == '\n' && i + 1 < value.length() && !isSpace(value.charAt(i + 1)))) {
        out.append(' ');
      } else if (c != '\r' && c != '\n') {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private static int fieldEnd(byte[] message, int line) {
    int next = lineEnd(message, line);
    while (next < message.length && (message[next] == ' ' || message[next] == '\t')) {
      next = lineEnd(message, next);
    }
    return next;
  }

  private static int lineEnd(byte[] message, int from) {
    int i = from;
    while (i < message.length && message[i] != '\n') {
      i++;
    }
    return Math.min(i + 1, message.length);
  }

  private static int colon(byte[] message, int from, int to) {
    for (int i = from; i < to && message[i] != '\n'; i++) {
      if (message[i] == ':') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBlank(byte[] message, int at) {
    return message[at] == '\n'
        || (message[at] == '\r' && at + 1 < message.length && message[at + 1] == '\n');
  }

  private static String latin1(byte[] message, int from, int to) {
    return new String(message, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
