package app.onward.inbox.web;

import app.onward.inbox.Correction;
import app.onward.platform.Page;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import java.time.LocalDate;

/** The corrections that stand, newest first. */
public record CorrectionsPage(Page<Correction> corrections, Dates dates) {

  public String what(Correction correction, Texts texts) {
    return texts.get(
        "inbox.corrections.what",
        texts.of("inbox.label", correction.said()),
        texts.of("inbox.label", correction.is()));
  }

  /** How it recognizes the next one. */
  public String how(Correction correction, Texts texts) {
    return correction.sender().isEmpty()
        ? texts.get("inbox.corrections.by-wording")
        : texts.get("inbox.corrections.by-sender", correction.sender());
  }

  public String since(Correction correction, Texts texts) {
    LocalDate day = LocalDate.ofInstant(correction.at(), dates.zone());
    return texts.get("inbox.corrections.since", dates.day(day));
  }
}
