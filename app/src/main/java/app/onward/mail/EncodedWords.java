package app.onward.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes header text (RFC 2047), also where words are cut within a letter or hold spaces. */
final class EncodedWords {

  private static final Pattern WORD =
      Pattern.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?([^?]*(?:\\?(?!=)[^?]*)*)\\?=");

  private EncodedWords() {}

  /** Decodes a field's value as it lay in the message, one byte a character. */
  static String decodeRaw(String latin1) {
    return decode(Charsets.decode(latin1.getBytes(StandardCharsets.ISO_8859_1), "utf-8"));
  }

  static String decode(String text) {
    if (!text.contains("=?")) {
      return text;
    }
    Matcher word = WORD.matcher(text);
    StringBuilder out = new StringBuilder(text.length());
    ByteArrayOutputStream pending = new ByteArrayOutputStream();
    String pendingCharset = "";
    int last = 0;
    while (word.find()) {
      String between = text.substring(last, word.start());
      String charset = word.group(1).replaceFirst("\\*.*", "");
      boolean adjacent = pending.size() > 0 && between.isBlank();
      if (!adjacent || !charset.equalsIgnoreCase(pendingCharset)) {
        flush(pending, pendingCharset, out);
        out.append(adjacent ? "" : between);
      }
      pending.writeBytes(bytes(word.group(2), word.group(3)));
      pendingCharset = charset;
      last = word.end();
    }
    flush(pending, pendingCharset, out);
    return out.append(text, last, text.length()).toString();
  }

  private static void flush(ByteArrayOutputStream pending, String charset, StringBuilder out) {
    out.append(Charsets.decode(pending.toByteArray(), charset));
    pending.reset();
  }

  private static byte[] bytes(String encoding, String text) {
    return encoding.equalsIgnoreCase("b") ? base64(text) : quoted(text);
  }

  private static byte[] base64(String text) {
    try {
      return Base64.getMimeDecoder().decode(text.replace("=", ""));
    } catch (IllegalArgumentException _) {
      return text.getBytes(StandardCharsets.UTF_8); // shown as written rather than lost
    }
  }

  private static byte[] quoted(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int high = bytes[i] == '=' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      if (low >= 0) {
        out.write(high << 4 | low);
        i += 2;
      } else {
        out.write(bytes[i] == '_' ? ' ' : bytes[i]);
      }
    }
    return out.toByteArray();
  }
}
