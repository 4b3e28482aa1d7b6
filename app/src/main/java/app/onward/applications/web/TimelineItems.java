package app.onward.applications.web;

import app.onward.applications.Application;
import app.onward.applications.BookedRound;
import app.onward.applications.Event;
import app.onward.applications.Fact;
import app.onward.applications.Note;
import app.onward.applications.NoteId;
import app.onward.applications.Timeline;
import app.onward.applications.TimelineEntries.Entry;
import app.onward.applications.UsualAnswers;
import app.onward.applications.When;
import app.onward.applications.web.TimelineItem.Dot;
import app.onward.applications.web.TimelineItem.Gap;
import app.onward.applications.web.TimelineItem.Happened;
import app.onward.applications.web.TimelineItem.Letter;
import app.onward.applications.web.TimelineItem.Told;
import app.onward.applications.web.TimelineItem.Written;
import app.onward.platform.undo.ActId;
import app.onward.platform.web.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a timeline in sentences, newest first, with quiet stretches as gaps. */
final class TimelineItems {
  private static final int GAP_FROM_DAYS = 10;
  private static final String HARD = "rejection";
  private static final String SEALED = "feedback";

  private final Timeline timeline;
  private final Application application;
  private final Map<NoteId, Note> notes;
  private final EventSentence sentence;
  private final Dates dates;

  TimelineItems(Timeline timeline, Dates dates) {
    this.timeline = timeline;
    this.application =
        Objects.requireNonNull(timeline.application(), "A timeline that is shown has a state");
    this.notes =
        Note.of(timeline).stream().collect(Collectors.toMap(Note::id, Function.identity()));
    this.sentence = new EventSentence(dates);
    this.dates = dates;
  }

  private record Dated(When when, TimelineItem item, boolean breaksSilence) {}

  List<TimelineItem> newestFirst(List<Entry> told, UsualAnswers answers) {
    List<Dated> inOrder =
        Stream.concat(
                timeline.events().stream()
                    .map(event -> dated(event, item(event)))
                    .filter(Objects::nonNull),
                told.stream().map(TimelineItems::told))
            .sorted(Comparator.comparing(Dated::when))
            .toList();
    var items = new ArrayList<TimelineItem>();
    LocalDate heardOn = null;
    for (Dated dated : inOrder) {
      if (dated.breaksSilence()) {
        gap(heardOn, dated.when().day()).ifPresent(items::add);
        heardOn = dated.when().day();
      }
      items.add(dated.item());
    }
    if (waiting()) {
      items.add(untilToday(answers));
    }
    Collections.reverse(items);
    return List.copyOf(items);
  }

  private static @Nullable Dated dated(Event event, @Nullable TimelineItem item) {
    return item == null ? null : new Dated(event.when(), item, event.fact().breaksSilence());
  }

  private static Dated told(Entry entry) {
    return new Dated(
        entry.when(),
        new Told(entry.when(), entry.messageKey(), entry.arguments(), entry.href()),
        true);
  }

  private @Nullable TimelineItem item(Event event) {
    return switch (event.fact()) {
      case Fact.Noted(NoteId id, _) -> {
        Note note = notes.get(id);
        yield note == null ? null : new Written(event.when(), note);
      }
      case Fact.Mail mail ->
          new Letter(
              event.when(),
              mail.messageId(),
              subject(mail),
              mail.from(),
              mail.own(),
              mail.label().equals(HARD));
      case Fact.NoteChanged _, Fact.NoteRemoved _, Fact.FileRemoved _, Fact.Removed _ -> null;
      case Fact.Added _ -> happened(event, Dot.STEP, null);
      case Fact.RoundBooked round ->
          timeline
              .moved(event)
              .map(BookedRound::now)
              .map(now -> happened(event, sentence.moved(round, now), "", Dot.SMALL, event.act()))
              .orElseGet(() -> happened(event, Dot.STEP, event.act()));
      case Fact.Applied _, Fact.Reached _, Fact.Put _, Fact.Reopened _ ->
          happened(event, Dot.STEP, event.act());
      case Fact.Closed _ -> happened(event, Dot.END, event.act());
      case Fact.DetailsChanged _,
          Fact.RoundCancelled _,
          Fact.AnswerPromised _,
          Fact.FeedbackReceived _,
          Fact.PostingKept _,
          Fact.FileKept _ ->
          happened(event, Dot.SMALL, event.act());
    };
  }

  /** What somebody sent as feedback is sealed, and its subject with it. */
  private String subject(Fact.Mail mail) {
    return mail.label().equals(SEALED)
        ? dates.texts().get("applications.letter.sealed")
        : mail.subject();
  }

  private Happened happened(Event event, Dot dot, @Nullable ActId act) {
    return happened(event, sentence.of(event.fact()), sentence.detail(event.fact()), dot, act);
  }

  private Happened happened(Event event, String told, String detail, Dot dot, @Nullable ActId act) {
    boolean withAll = act != null && act.equals(timeline.events().getFirst().act());
    return new Happened(event.when(), told, detail, dot, withAll ? null : act);
  }

  private static Optional<TimelineItem> gap(@Nullable LocalDate earlier, LocalDate later) {
    long days = earlier == null ? 0 : ChronoUnit.DAYS.between(earlier, later);
    return days < GAP_FROM_DAYS ? Optional.empty() : Optional.of(new Gap(days, false, null));
  }

  private boolean waiting() {
    boolean roundAhead =
        application.nextRound() != null
            && !application
                .nextRound()
                .start()
                .atZone(dates.zone())
                .toLocalDate()
                .isBefore(dates.today());
    return application.open()
        && !roundAhead
        && dates.daysSince(application.heardOn()) >= GAP_FROM_DAYS
        && switch (application.stage()) {
          case SAVED, OFFER -> false;
          case APPLIED, SCREEN, ASSESSMENT, INTERVIEW, FINAL -> true;
        };
  }

  private Gap untilToday(UsualAnswers answers) {
    long days = dates.daysSince(application.heardOn());
    return new Gap(days, true, answers.after(application.furthest(), (int) days).orElse(null));
  }
}
