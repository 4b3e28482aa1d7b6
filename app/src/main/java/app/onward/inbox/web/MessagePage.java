package app.onward.inbox.web;

import app.onward.platform.web.Texts;

/**
 * A mail on its own.
 *
 * @param hard whether its subject is kept out of the page's title
 */
public record MessagePage(MailView view, boolean hard) {
  public String title(Texts texts) {
    String subject = view.mail().subject();
    return hard || subject.isBlank() ? texts.get("inbox.message.title") : subject;
  }
}
