package app.onward.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A part of a message's MIME structure. */
sealed interface Part {

  /**
   * A part without parts.
   *
   * @param index its place among all leaves of the message
   * @param content decoded from its transfer encoding; empty for a file, of which only the size is
   *     kept
   */
  record Leaf(
      int index,
      String type,
      @Nullable String charset,
      String name,
      String disposition,
      boolean embedded,
      boolean flowed,
      boolean deleteSpace,
      byte[] content,
      long size)
      implements Part {

    boolean isAttachment() {
      return disposition.equals("attachment");
    }

    boolean isCalendar() {
      return holdsCalendar(type, name);
    }

    String text() {
      return Charsets.decode(content, charset);
    }
  }

  /** A multipart; its subtype in lower case. */
  record Multi(String subtype, List<Part> parts) implements Part {}

  /** A message within the message; its fields as they lay. */
  record Nested(int index, List<Headers.Field> fields, Part content) implements Part {}

  static boolean holdsCalendar(String type, String name) {
    return type.equals("text/calendar")
        || type.equals("application/ics")
        || (name.toLowerCase(Locale.ROOT).endsWith(".ics") && !type.startsWith("image/"));
  }
}
