package app.onward.debriefs.web;

import app.onward.debriefs.KeptWarm;
import java.time.LocalDate;

/** Keeping an employer warm, as typed. */
public record WarmForm(String lookAgain, String different, String line) {
  static WarmForm on(LocalDate day) {
    return new WarmForm(day.toString(), "", "");
  }

  static WarmForm of(KeptWarm kept) {
    return new WarmForm(
        kept.lookAgain() == null ? "" : kept.lookAgain().toString(), kept.different(), kept.line());
  }

  boolean tooLong() {
    return different.length() > KeptWarm.LONGEST || line.length() > KeptWarm.LONGEST;
  }
}
