package app.onward.mail;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where a sender's signature begins, or the small print below it. */
final class Signatures {

  private static final int MOST_LINES = 30;
  private static final int MOST_LINES_AFTER_DEVICE = 6;
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?i)(?:sent from (?:my|mail for) .{2,60}|von meinem .{2,40} gesendet"
              + "|gesendet (?:von|mit) .{2,60}|envoyé (?:de(?:puis)?|à partir d[e’'].{0,6}) ?.{2,60}"
              + "|verzonden vanaf mijn .{2,40}|enviado desde mi .{2,40}|inviato da .{2,40}"
              + "|(?:get|holen sie sich|télécharger|obtenez) outlook .{2,60})");

  private Signatures() {}

  /** The index of its first line; the number of lines when there is none. */
  static int begin(List<String> lines) {
    int marked = marked(lines);
    List<String> above = lines.subList(0, Math.min(marked, Disclaimers.begin(lines)));
    return SignOffs.begin(above);
  }

  /** Where its first line is marked as such. */
  private static int marked(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int after = lines.size() - i;
      boolean delimiter = line.equals("--") && after <= MOST_LINES;
      boolean device = after <= MOST_LINES_AFTER_DEVICE && DEVICE.matcher(line).matches();
      if (i > 0 && (delimiter || device)) {
        return i;
      }
    }
    return lines.size();
  }
}
