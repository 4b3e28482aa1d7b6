package app.onward.inbox.web;

import app.onward.platform.web.Problems;

/** The form for a mail by its text, as it was filled in. */
public record PastePage(String from, String subject, String on, String text, Problems problems) {
  PastePage(PastedMail typed, Problems problems) {
    this(typed.from(), typed.subject(), typed.on(), typed.text(), problems);
  }
}
