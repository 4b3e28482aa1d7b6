package app.onward.correspondence;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Applications;
import app.onward.applications.Timeline;
import app.onward.correspondence.Correspondents.Correspondent;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.web.Texts;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Drafts letters from what is known; what is missing stays open as a gap. */
@Component
public class DraftLetter {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z-]{1,30})}");

  private final Applications applications;
  private final Letters letters;
  private final LetterTemplates templates;
  private final ChooseAddressee addressee;
  private final Texts texts;
  private final Clock clock;
  private final Map<LetterLanguage, Drafts> shipped = new EnumMap<>(LetterLanguage.class);

  DraftLetter(
      Applications applications,
      Letters letters,
      LetterTemplates templates,
      ChooseAddressee addressee,
      Texts texts,
      Clock clock) {
    this.applications = applications;
    this.letters = letters;
    this.templates = templates;
    this.addressee = addressee;
    this.texts = texts;
    this.clock = clock;
    Arrays.stream(LetterLanguage.values()).forEach(each -> shipped.put(each, Drafts.in(each)));
  }

  /** The language of the last mail, else that of the pages. */
  public LetterLanguage language(WorkspaceId workspace, ApplicationId id) {
    return LetterLanguage.of(addressee.latest(workspace, id).language())
        .or(() -> LetterLanguage.of(texts.locale().getLanguage()))
        .orElse(LetterLanguage.EN);
  }

  /**
   * A draft, from an own template or the shipped one.
   *
   * @param template or null for the shipped one
   * @throws UnknownIdException if this workspace has no such application or template
   */
  public LetterText draft(
      WorkspaceId workspace,
      ApplicationId id,
      LetterKind kind,
      LetterLanguage language,
      @Nullable TemplateId template) {
    LetterFacts facts = facts(workspace, id);
    Drafts drafts = drafts(language);
    Correspondent other = addressee.of(workspace, id, kind);
    Map<String, String> slots = facts.slots(language);
    if (!other.name().isBlank()) {
      slots.put("name", other.name());
    }
    String me = templates.ownName(workspace);
    if (!me.isBlank()) {
      slots.put("me", me);
    }
    LetterText pattern =
        template == null ? drafts.of(kind, facts.agency()) : own(workspace, template);
    return new LetterText(
        other.address(),
        cut(filled(pattern.subject(), slots, drafts)),
        filled(pattern.body(), slots, drafts));
  }

  /**
   * @throws UnknownIdException if this workspace has no such application
   */
  LetterFacts facts(WorkspaceId workspace, ApplicationId id) {
    Timeline timeline =
        applications.find(workspace, id).orElseThrow(() -> new UnknownIdException(id));
    Application application = timeline.application();
    if (application == null || application.removed()) {
      throw new UnknownIdException(id);
    }
    return new LetterFacts(
        application, timeline, letters.of(workspace, id), clock.instant(), clock.getZone());
  }

  private Drafts drafts(LetterLanguage language) {
    return Optional.ofNullable(shipped.get(language)).orElseThrow();
  }

  private LetterText own(WorkspaceId workspace, TemplateId id) {
    return templates.find(workspace, id).orElseThrow(() -> new UnknownIdException(id)).text();
  }

  private static String filled(String pattern, Map<String, String> slots, Drafts drafts) {
    return SLOT.matcher(pattern)
        .replaceAll(
            slot ->
                Matcher.quoteReplacement(
                    slots.getOrDefault(slot.group(1), drafts.gap(slot.group(1)))));
  }

  private static String cut(String subject) {
    return subject.substring(0, Math.min(subject.length(), LetterText.LONGEST_LINE));
  }
}
