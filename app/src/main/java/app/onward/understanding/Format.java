package app.onward.understanding;

/** How an interview is held. */
public enum Format {
  PHONE,
  VIDEO,
  ON_SITE
}
