package app.onward.inbox.web;

import app.onward.inbox.JobMail;
import app.onward.mail.Attachment;
import java.util.List;

/**
 * A mail as a page shows it.
 *
 * @param undated whether it states no day that can be true, so that it counts from its import
 * @param sealed whether its words wait until somebody asks for them
 * @param asHtml whether the sender's own layout is shown instead of the clean text
 */
public record MailView(
    JobMail mail,
    MarkedText subject,
    MarkedText text,
    String when,
    boolean undated,
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

  /** The mail on its own, its words open. */
  public String opened() {
    return "/messages/" + mail.id() + "?open=true";
  }

  public String body() {
    return "/messages/" + mail.id() + "/body?open=true";
  }

  public String file(Attachment file) {
    return "/messages/" + mail.id() + "/attachments/" + file.index() + "?open=true";
  }
}
