package app.onward.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, judged by its first bytes; the name decides only where they leave it open. */
enum FileKind {
  MBOX,
  /** An mbox whose beginning is missing; messages are looked for further on. */
  DAMAGED_MBOX,
  MESSAGE,
  /** A compound file, as Outlook saves a single mail in. */
  OUTLOOK,
  ZIP,
  GZIP,
  TAR,
  EMPTY,
  OTHER;

  static final int LOOKS_AT = 4096;

  private static final Pattern KNOWN_FIELD =
      Pattern.compile(
          "(?im)^(?:from|to|date|subject|received|return-path|message-id|delivered-to|mime-version"
              + "|reply-to|sender|cc|content-type|x-[a-z0-9-]+|dkim-signature|arc-[a-z-]+"
              + "|authentication-results|status) ?:");
  private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,100} ?:[^/].*", Pattern.DOTALL);

  static FileKind of(byte[] head, String name) {
    if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (begins(head, 0x1f, 0x8b)) {
      return GZIP;
    }
    if (begins(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
      return OUTLOOK;
    }
    if (head.length > 262 && new String(head, 257, 5, StandardCharsets.US_ASCII).equals("ustar")) {
      return TAR;
    }
    return ofText(new String(head, StandardCharsets.ISO_8859_1), name.toLowerCase(Locale.ROOT));
  }

  private static FileKind ofText(String head, String name) {
    String text = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
    text = text.stripLeading();
    boolean mboxName =
        name.matches(".*\\.(?:mbox|mbx|mbs)(?:\\.\\d+)?|.*(?:^|/)(?:mbox|inbox|sent)");
    if (text.isEmpty()) {
      return head.isEmpty() || !mboxName ? EMPTY : DAMAGED_MBOX;
    }
    if (text.startsWith("From ")) {
      return MBOX;
    }
    if (FIELD.matcher(text).matches()
        && (name.endsWith(".eml") || KNOWN_FIELD.matcher(header(text)).find())) {
      return mboxName ? MBOX : MESSAGE;
    }
    return mboxName ? DAMAGED_MBOX : OTHER;
  }

  private static String header(String text) {
    int end = text.replace("\r", "").indexOf("\n\n");
    return end < 0 ? text : text.substring(0, Math.min(text.length(), end + 1));
  }

  private static boolean begins(byte[] head, int... signature) {
    if (head.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((head[i] & 0xff) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
