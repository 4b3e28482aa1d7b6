package app.onward.inbox.web;

import app.onward.inbox.JobMail;
import app.onward.mail.Attachment;
import app.onward.mail.Attachments;
import app.onward.mail.Limits;
import app.onward.mail.MailMessage;
import app.onward.mail.MailParser;
import app.onward.mail.Parsed;
import app.onward.mail.RawMessage;
import app.onward.mail.SafeHtml;
import app.onward.platform.files.FileStore;
import app.onward.platform.web.Dates;
import app.onward.understanding.Evidence;
import app.onward.understanding.Evidence.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads kept mail again for a page. */
@Component
class MailViews {
  private final FileStore files;
  private final MailParser parser;

  MailViews(FileStore files, Clock clock) {
    this.files = files;
    this.parser = new MailParser(Limits.DEFAULT, clock);
  }

  MailView of(JobMail mail, Evidence evidence, boolean sealed, boolean asHtml, Dates dates) {
    Optional<MailMessage> message = message(mail);
    List<Attachment> attachments =
        sealed
            ? List.of()
            : message.stream()
                .flatMap(parsed -> parsed.attachments().stream())
                .filter(attachment -> !attachment.inline())
                .toList();
    return new MailView(
        mail,
        marked(sealed ? "" : mail.subject(), evidence, Place.SUBJECT),
        marked(sealed ? "" : mail.text().body(), evidence, Place.BODY),
        dates.moment(mail.sentAt()),
        message.filter(parsed -> parsed.sentAt() == null).isPresent(),
        sealed,
        asHtml && mail.html(),
        attachments);
  }

  private static MarkedText marked(String text, Evidence evidence, Place place) {
    return MarkedText.of(text, evidence.place() == place ? evidence.line() : "");
  }

  Optional<String> html(JobMail mail) {
    return message(mail).map(MailMessage::html).map(SafeHtml::of);
  }

  Optional<Attachment> attachment(JobMail mail, int index) {
    return message(mail).stream()
        .flatMap(message -> message.attachments().stream())
        .filter(attachment -> attachment.index() == index)
        .findFirst();
  }

  Optional<byte[]> content(JobMail mail, int index) {
    return Attachments.content(bytes(mail), index, Limits.DEFAULT);
  }

  private Optional<MailMessage> message(JobMail mail) {
    return parser.parse(RawMessage.of(bytes(mail))) instanceof Parsed.Ok(MailMessage message)
        ? Optional.of(message)
        : Optional.empty();
  }

  private byte[] bytes(JobMail mail) {
    try (InputStream eml = files.open(mail.eml().sha256())) {
      return eml.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException("The mail " + mail.id() + " could not be read", failed);
    }
  }
}
