package app.onward.understanding;

import app.onward.understanding.Mention.Place;
import java.util.List;

/** The role in the card by which a board shows a job: the whole line above the firm's name. */
final class RoleInCard {
  private static final double ABOVE_EMPLOYER = 0.75;

  private RoleInCard() {}

  static void find(List<TextLine> lines, String employer, Mentions mentions) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean card =
          !line.subject()
              && line.isHeading()
              && !line.isBullet()
              && lines.get(i + 1).text().startsWith(employer);
      if (card && RoleReader.isKnown(line.text()) && RoleReader.isTitle(line.text())) {
        mentions.add(new Mention(line.text(), Place.CARD, line.text(), ABOVE_EMPLOYER));
        return;
      }
    }
  }
}
