package app.onward.mail;

/** Joins the soft lines of format=flowed text (RFC 3676). */
final class Flowed {

  private Flowed() {}

  static String join(String text, boolean deleteSpace) {
    StringBuilder out = new StringBuilder(text.length());
    boolean open = false;
    int openDepth = 0;
    for (String raw : text.split("\r?\n", -1)) {
      int depth = depth(raw);
      String line = raw.substring(depth);
      line = line.startsWith(" ") ? line.substring(1) : line;
      boolean signature = line.equals("-- ");
      boolean soft = line.endsWith(" ") && !signature;
      if (open && (depth != openDepth || signature)) {
        out.append('\n');
        open = false;
      }
      if (!open && depth > 0) {
        out.repeat('>', depth).append(' ');
      }
      out.append(soft && deleteSpace ? line.substring(0, line.length() - 1) : line);
      if (!soft) {
        out.append('\n');
      }
      open = soft;
      openDepth = depth;
    }
    return out.toString();
  }

  private static int depth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }
}
