package app.onward.debriefs.web;

import app.onward.debriefs.KeptWarm;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import java.util.List;

/** Employers that are kept warm, the next to look at first. */
public record WarmListPage(List<KeptWarm> kept, Sources sources, Dates dates) {
  public WarmListPage {
    kept = List.copyOf(kept);
  }

  public String day(KeptWarm one, Texts texts) {
    return one.lookAgain() == null ? "" : texts.get("debriefs.warm.on", dates.day(one.lookAgain()));
  }
}
