package app.onward.applications.web;

import app.onward.applications.LookAlike;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Problems;
import java.util.List;

/**
 * Adding an application by hand.
 *
 * @param sent whether it was already sent; otherwise a posting is only kept
 * @param appliedOn the day it was sent, as typed
 * @param alike what it may be the same as, once that is known
 */
public record NewPage(
    DetailsForm form,
    boolean sent,
    String appliedOn,
    String posting,
    Problems problems,
    List<LookAlike> alike,
    Dates dates) {
  public NewPage {
    alike = List.copyOf(alike);
  }

  static NewPage empty(Dates dates) {
    return new NewPage(
        new DetailsForm("", "", "", "", "", "", ""),
        true,
        dates.today().toString(),
        "",
        Problems.none(),
        List.of(),
        dates);
  }

  NewPage with(Problems found) {
    return new NewPage(form, sent, appliedOn, posting, found, alike, dates);
  }

  NewPage with(List<LookAlike> found) {
    return new NewPage(form, sent, appliedOn, posting, problems, found, dates);
  }

  /** Whether the folded part must be open: something stands or is wrong in it. */
  public boolean unfolded() {
    return !(form.agency()
            + form.location()
            + form.requisitionId()
            + form.url()
            + form.source()
            + posting)
        .isBlank();
  }
}
