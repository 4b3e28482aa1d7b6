package app.onward.debriefs.web;

import app.onward.debriefs.AfterNo;
import app.onward.debriefs.Opening;
import app.onward.platform.web.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Looking back, offered: now, later, or not at all.
 *
 * @param begun whether it was begun before
 * @param rested whether the usual pause is over
 * @param refused why it cannot begin now, or null
 */
public record OfferPage(
    AfterNo no, boolean begun, boolean rested, boolean late, Opening.@Nullable Reason refused) {
  public String href() {
    return "/applications/" + no.application().id();
  }

  /** Whether beginning now is what the page suggests. */
  public boolean now() {
    return begun || rested && !late && refused == null;
  }

  /** What usually helps, without a clock. */
  public String advice(Texts texts) {
    if (refused != null) {
      return texts.of("debriefs.refused", refused);
    }
    if (late) {
      return texts.get("debriefs.offer.late");
    }
    return texts.get(
        rested ? "debriefs.offer.rested" : "debriefs.offer.pause." + no.form().pause().toHours());
  }

  public String form(Texts texts) {
    return texts.get("debriefs.form." + no.form().name().toLowerCase(Locale.ROOT));
  }
}
