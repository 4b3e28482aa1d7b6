package app.onward.preparation;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.ApplicationRow;
import app.onward.applications.Applications;
import app.onward.applications.Fact;
import app.onward.applications.Timeline;
import app.onward.debriefs.Lesson;
import app.onward.debriefs.Plan;
import app.onward.debriefs.Strength;
import app.onward.interviews.Rehearsal;
import app.onward.interviews.Rehearsals;
import app.onward.interviews.Round;
import app.onward.interviews.RoundId;
import app.onward.interviews.Rounds;
import app.onward.platform.WorkspaceId;
import app.onward.preparation.Sheet.Learned;
import app.onward.preparation.WeakCards.WeakCard;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is known for a round. */
@Component
@Transactional(readOnly = true)
public class PrepareSheet {
  private static final int QUESTIONS = 6;
  private static final int CARDS = 5;

  private final Applications applications;
  private final Rounds rounds;
  private final Rehearsals rehearsals;
  private final Sheets sheets;
  private final Guides guides;
  private final WhatWasLearned whatWasLearned;
  private final SaidSoFar saidSoFar;
  private final List<LikelyQuestions> likely;
  private final List<WeakCards> weak;

  PrepareSheet(
      Applications applications,
      Rounds rounds,
      Rehearsals rehearsals,
      Sheets sheets,
      Guides guides,
      WhatWasLearned whatWasLearned,
      SaidSoFar saidSoFar,
      List<LikelyQuestions> likely,
      List<WeakCards> weak) {
    this.applications = applications;
    this.rounds = rounds;
    this.rehearsals = rehearsals;
    this.sheets = sheets;
    this.guides = guides;
    this.whatWasLearned = whatWasLearned;
    this.saidSoFar = saidSoFar;
    this.likely = List.copyOf(likely);
    this.weak = List.copyOf(weak);
  }

  /** The sheet; empty where this workspace has no such round of that application. */
  public Optional<Sheet> find(WorkspaceId workspace, ApplicationId id, RoundId wanted) {
    return applications
        .find(workspace, id)
        .filter(timeline -> there(timeline.application()))
        .flatMap(
            timeline ->
                rounds.of(workspace, id).stream()
                    .filter(round -> round.id().equals(wanted))
                    .findFirst()
                    .map(round -> sheet(workspace, timeline, round)));
  }

  private static boolean there(@Nullable Application application) {
    return application != null && !application.removed();
  }

  private Sheet sheet(WorkspaceId workspace, Timeline timeline, Round round) {
    Rehearsal rehearsal = rehearsals.find(workspace, round.application()).orElse(null);
    Learned learned = whatWasLearned.before(workspace);
    return new Sheet(
        Objects.requireNonNull(timeline.application()),
        round,
        sheets
            .find(workspace, round.id())
            .orElseGet(() -> SheetWords.none(round.id(), round.application())),
        guides.of(GuideTopic.of(round.kind())),
        posting(timeline),
        saidSoFar.of(workspace, timeline),
        questions(workspace, round),
        cards(workspace, round),
        learned,
        rehearsal,
        rows(workspace, learned, rehearsal));
  }

  private static String posting(Timeline timeline) {
    return timeline.events().reversed().stream()
        .flatMap(
            event ->
                event.fact() instanceof Fact.PostingKept kept
                    ? Stream.of(kept.text())
                    : Stream.of())
        .findFirst()
        .orElse("");
  }

  private List<LikelyQuestion> questions(WorkspaceId workspace, Round round) {
    var once = new LinkedHashMap<String, LikelyQuestion>();
    likely.stream()
        .flatMap(each -> each.of(workspace, round).stream())
        .forEach(question -> once.putIfAbsent(question.question(), question));
    return once.values().stream().limit(QUESTIONS).toList();
  }

  private List<WeakCard> cards(WorkspaceId workspace, Round round) {
    return weak.stream().flatMap(each -> each.due(workspace, round).stream()).limit(CARDS).toList();
  }

  private Map<ApplicationId, ApplicationRow> rows(
      WorkspaceId workspace, Learned learned, @Nullable Rehearsal rehearsal) {
    var rows = new HashMap<ApplicationId, ApplicationRow>();
    Stream.of(
            learned.lessons().stream().map(Lesson::application),
            learned.plans().stream().map(Plan::application),
            learned.strengths().stream().map(Strength::application),
            Stream.ofNullable(rehearsal).map(Rehearsal::movesUp))
        .flatMap(ids -> ids)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(id -> applications.row(workspace, id).ifPresent(row -> rows.put(id, row)));
    return rows;
  }
}
