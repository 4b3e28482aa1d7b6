package app.onward.inbox;

import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Event;
import app.onward.applications.Fact;
import app.onward.correspondence.Correspondents;
import app.onward.mail.MailAddress;
import app.onward.platform.WorkspaceId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Tells from the last mail of an application whom a letter goes to, and in which language. */
@Component
class WhoWroteLast implements Correspondents {
  private static final Pattern NOBODY =
      Pattern.compile("(?i).*(?:no-?_?reply|do-?not-?reply|notifications?|mailer|bounce).*");
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’.-]*){1,3}");

  private final Applications applications;
  private final Messages messages;
  private final Suggestions suggestions;

  WhoWroteLast(Applications applications, Messages messages, Suggestions suggestions) {
    this.applications = applications;
    this.messages = messages;
    this.suggestions = suggestions;
  }

  @Override
  public Optional<Correspondent> latest(WorkspaceId workspace, ApplicationId application) {
    List<MessageId> mails =
        applications.find(workspace, application).stream()
            .flatMap(timeline -> timeline.events().reversed().stream())
            .map(Event::fact)
            .filter(Fact.Mail.class::isInstance)
            .map(Fact.Mail.class::cast)
            .filter(mail -> !mail.own())
            .map(mail -> new MessageId(mail.messageId()))
            .toList();
    return mails.stream().findFirst().map(last -> correspondent(workspace, mails, last));
  }

  private Correspondent correspondent(
      WorkspaceId workspace, List<MessageId> mails, MessageId last) {
    MailAddress from =
        mails.stream()
            .flatMap(id -> messages.find(workspace, id).stream())
            .map(JobMail::from)
            .filter(WhoWroteLast::isRead)
            .findFirst()
            .orElse(MailAddress.NONE);
    String language =
        suggestions
            .find(workspace, last)
            .map(suggestion -> suggestion.judgement().language())
            .orElse("");
    String name = PERSON.matcher(from.name()).matches() ? from.name() : "";
    return new Correspondent(name, from.address(), language);
  }

  private static boolean isRead(MailAddress from) {
    return !from.address().isBlank() && !NOBODY.matcher(from.address()).matches();
  }
}
