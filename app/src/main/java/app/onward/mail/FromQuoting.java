package app.onward.mail;

import java.io.ByteArrayOutputStream;

/** Takes back the ">" that mboxo and mboxrd put before a body line that begins with "From ". */
final class FromQuoting {

  private FromQuoting() {}

  static byte[] undo(byte[] message, int bodyStart) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(message.length);
    int copied = 0;
    for (int i = bodyStart; i < message.length; i++) {
      boolean lineStart = i == bodyStart || message[i - 1] == '\n';
      if (lineStart && message[i] == '>' && isQuoted(message, i)) {
        out.write(message, copied, i - copied);
        copied = i + 1;
      }
    }
    out.write(message, copied, message.length - copied);
    return out.toByteArray();
  }

  private static boolean isQuoted(byte[] message, int at) {
    int i = at;
    while (i < message.length && message[i] == '>') {
      i++;
    }
    return i + 5 <= message.length
        && message[i] == 'F'
        && message[i + 1] == 'r'
        && message[i + 2] == 'o'
        && message[i + 3] == 'm'
        && message[i + 4] == ' ';
  }
}
