package app.onward.understanding;

import app.onward.understanding.Mention.Place;
import app.onward.understanding.text.Token;
import java.util.List;
import java.util.Set;

/** The employer's name in the card by which a board shows a job: the title, below it the firm. */
final class EmployerInCard {
  private static final Set<String> MARKS = Set.of("-", "–", "—", "·", "•", "|", "(", ",");
  private static final int LONGEST = 12;
  private static final double BELOW_TITLE = 0.6;

  private final FirmNames names;

  EmployerInCard(FirmNames names) {
    this.names = names;
  }

  /** The first card alone: those below it show other jobs. */
  void find(List<TextLine> lines, Mentions mentions) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextLine title = lines.get(i);
      TextLine firm = lines.get(i + 1);
      if (!title.subject() && isTitle(title) && isShort(firm) && find(firm, mentions)) {
        return;
      }
    }
  }

  private boolean find(TextLine line, Mentions mentions) {
    List<Token> tokens = line.tokens();
    int end = 0;
    while (end < tokens.size() && !MARKS.contains(tokens.get(end).text())) {
      end++;
    }
    int to = end;
    var name =
        FirmSpans.from(tokens, 0, to)
            .filter(span -> span.from() == 0 && span.to() == to)
            .map(span -> span.of(line.text(), tokens))
            .flatMap(names::written);
    name.ifPresent(n -> mentions.add(new Mention(n, Place.CARD, line.text(), BELOW_TITLE)));
    return name.isPresent();
  }

  private static boolean isTitle(TextLine line) {
    return isShort(line) && line.tokens().stream().anyMatch(t -> TitleWords.isTitle(t.folded()));
  }

  private static boolean isShort(TextLine line) {
    return line.tokens().size() <= LONGEST && !line.text().endsWith(".");
  }
}
