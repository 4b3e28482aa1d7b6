package app.onward.applications.web;

import java.util.Locale;

/** What can be recorded by hand; shown through {@code applications.happening.<happening>}. */
public enum Happening {
  APPLIED,
  ROUND,
  STAGE,
  ANSWER,
  OFFER,
  CLOSING;

  /** As it stands in an address. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where it is recorded, below the application; a round has pages of its own. */
  public String path() {
    return this == ROUND ? "/rounds/new" : "/events/new?what=" + word();
  }
}
