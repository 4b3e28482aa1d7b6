package app.onward.inbox;

import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Event;
import app.onward.applications.Fact;
import app.onward.correspondence.AnsweredMail;
import app.onward.mail.Limits;
import app.onward.mail.MailMessage;
import app.onward.mail.MailParser;
import app.onward.mail.Parsed;
import app.onward.mail.RawMessage;
import app.onward.platform.WorkspaceId;
import app.onward.platform.files.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the mail that a letter to somebody answers, so that it lands in its thread. */
@Component
class ThreadOfAnswers implements AnsweredMail {
  private final Applications applications;
  private final Messages messages;
  private final FileStore files;
  private final MailParser parser;

  ThreadOfAnswers(Applications applications, Messages messages, FileStore files, Clock clock) {
    this.applications = applications;
    this.messages = messages;
    this.files = files;
    this.parser = new MailParser(Limits.DEFAULT, clock);
  }

  @Override
  public List<String> thread(WorkspaceId workspace, ApplicationId application, String address) {
    return applications.find(workspace, application).stream()
        .flatMap(timeline -> timeline.events().reversed().stream())
        .map(Event::fact)
        .filter(Fact.Mail.class::isInstance)
        .map(Fact.Mail.class::cast)
        .filter(mail -> !mail.own())
        .flatMap(mail -> messages.find(workspace, new MessageId(mail.messageId())).stream())
        .filter(mail -> mail.from().address().equalsIgnoreCase(address))
        .findFirst()
        .flatMap(this::read)
        .map(ThreadOfAnswers::ids)
        .orElse(List.of());
  }

  private static List<String> ids(MailMessage mail) {
    String last = mail.messageId();
    return last == null
        ? List.of()
        : Stream.concat(mail.references().stream().filter(id -> !id.equals(last)), Stream.of(last))
            .filter(id -> id.matches("[^\\s<>\\p{Cntrl}]{1,900}"))
            .toList();
  }

  private Optional<MailMessage> read(JobMail mail) {
    try (InputStream eml = files.open(mail.eml().sha256())) {
      return parser.parse(RawMessage.of(eml.readAllBytes())) instanceof Parsed.Ok(MailMessage read)
          ? Optional.of(read)
          : Optional.empty();
    } catch (IOException failed) {
      throw new UncheckedIOException("The mail " + mail.id() + " could not be read", failed);
    }
  }
}
