package app.onward.mail;

import java.util.ArrayList;
import java.util.List;

/** Sets quoted history and signature apart from what the sender wrote. */
final class Conversation {

  private final List<String> body = new ArrayList<>();
  private final List<String> quoted = new ArrayList<>();
  private final List<String> signature = new ArrayList<>();
  private final boolean forwardedBySubject;

  private Conversation(boolean forwardedBySubject) {
    this.forwardedBySubject = forwardedBySubject;
  }

  /** Parts a tidy text; the subject tells whether it is a forwarded one. */
  static CleanText part(String text, String subject) {
    Conversation parts = new Conversation(HistoryMarks.forwardSubject(subject));
    parts.read(text.lines().toList());
    return new CleanText(join(parts.body), join(parts.quoted), join(parts.signature));
  }

  private void read(List<String> lines) {
    List<String> own = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      String line = lines.get(i);
      int attribution = HistoryMarks.attribution(lines, i);
      if (HistoryMarks.forward(line)) {
        takeOwn(own);
        readForwarded(lines.subList(i, lines.size()));
        return;
      }
      if (HistoryMarks.original(line) || HistoryMarks.headerBlock(lines, i)) {
        boolean empty = own.stream().allMatch(String::isBlank) && body.isEmpty();
        takeOwn(own);
        if (forwardedBySubject || empty) {
          readForwarded(lines.subList(i, lines.size()));
        } else {
          quoted.addAll(lines.subList(i, lines.size()));
        }
        return;
      }
      if (HistoryMarks.replyAbove(line)) {
        if (!own.stream().allMatch(String::isBlank)) {
          takeOwn(own);
          quoted.addAll(lines.subList(i + 1, lines.size()));
          return;
        }
        own.clear();
        i++;
      } else if (attribution > 0) {
        i = readAttributed(lines, i, attribution, own);
      } else if (line.startsWith(">")) {
        quoted.add(line);
        i++;
      } else {
        own.add(line);
        i++;
      }
    }
    takeOwn(own);
  }

  /** Takes an attribution and what it announces: marked lines, or else all that follows. */
  private int readAttributed(List<String> lines, int at, int length, List<String> own) {
    int next = at + length;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    boolean marked = next < lines.size() && lines.get(next).startsWith(">");
    boolean markedItself = lines.get(at).startsWith(">");
    int end = marked || markedItself ? at + length : lines.size();
    quoted.addAll(lines.subList(at, end));
    if (own.isEmpty()) {
      return end;
    }
    own.add("");
    return end;
  }

  private void takeOwn(List<String> own) {
    int end = Signatures.begin(own);
    body.addAll(own.subList(0, end));
    List<String> rest = own.subList(end, own.size());
    signature.addAll(
        rest.isEmpty() || !rest.getFirst().equals("--") ? rest : rest.subList(1, rest.size()));
    own.clear();
  }

  /** A forwarded message is content: its mark and header stay, its own history is set apart. */
  private void readForwarded(List<String> lines) {
    boolean marked =
        lines.stream().skip(1).filter(line -> !line.isBlank()).allMatch(Conversation::isMarked);
    List<String> plain = marked ? lines.stream().map(Conversation::unmarked).toList() : lines;
    int header = headerLength(plain);
    body.add("");
    body.addAll(plain.subList(0, header));
    Conversation inner = new Conversation(false);
    inner.read(plain.subList(header, plain.size()));
    body.addAll(inner.body);
    body.addAll(inner.signature);
    quoted.addAll(inner.quoted);
  }

  private static int headerLength(List<String> lines) {
    int i = 1;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    while (i < lines.size() && !lines.get(i).isBlank() && i < 12) {
      i++;
    }
    return i;
  }

  private static boolean isMarked(String line) {
    return line.startsWith(">");
  }

  private static String unmarked(String line) {
    return line.startsWith("> ")
        ? line.substring(2)
        : line.startsWith(">") ? line.substring(1) : line;
  }

  private static String join(List<String> lines) {
    return Characters.tidy(String.join("\n", lines)).strip();
  }
}
