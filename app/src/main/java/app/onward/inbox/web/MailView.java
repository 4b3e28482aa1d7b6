package app.onward.inbox.web;

import app.onward.inbox.JobMail;
import app.onward.mail.Attachment;
import java.util.List;

/**
 * A mail as a page shows it.
 *
 * @param sealed whether its words wait until somebody asks for them
 * @param asHtml whether the sender's own layout is shown instead of the clean text
 */
public record MailView(
    JobMail mail,
    MarkedText text,
    String when,
    boolean sealed,
    boolean asHtml,
    List<Attachment> attachments) {
  public MailView {
    attachments = List.copyOf(attachments);
  }

  public String from() {
    return mail.from().name().isBlank()
        ? mail.from().address()
        : mail.from().name() + " <" + mail.from().address() + ">";
  }

  public String href() {
    return "/messages/" + mail.id();
  }
}
