package app.onward.preparation.web;

import app.onward.applications.ApplicationId;
import app.onward.applications.ApplicationRow;
import app.onward.debriefs.Strength;
import app.onward.interviews.Rehearsal;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import app.onward.preparation.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a sheet, each with where it comes from. */
record SheetParts(Sheet sheet, Dates dates) {
  private static final int QUESTIONS = 3;

  /** Those that have something in them, in the order in which they are needed. */
  List<SheetPart> all() {
    return Stream.of(
            new SheetPart("said", said()),
            new SheetPart("asks", asks()),
            new SheetPart("likely", likely()),
            new SheetPart("weak", weak()),
            new SheetPart("learned", learned()),
            new SheetPart("strengths", strengths()),
            new SheetPart("ask", questions()),
            new SheetPart("decided", decided()),
            new SheetPart("no", rehearsal()))
        .filter(part -> !part.lines().isEmpty())
        .toList();
  }

  private List<SheetLine> said() {
    return sheet.said().stream()
        .map(
            said ->
                SheetLine.of(
                    texts().get("preparation.sheet.quoted", said.sentence()),
                    texts().get("preparation.source.mail", said.from(), dates.day(said.on())),
                    said.href()))
        .toList();
  }

  private List<SheetLine> asks() {
    return sheet.words().asks().stream()
        .map(ask -> new SheetLine(ask.ask(), ask.proof(), "", written(), words()))
        .toList();
  }

  private List<SheetLine> likely() {
    return sheet.likely().stream()
        .map(
            each ->
                new SheetLine(
                    each.question(),
                    each.answer(),
                    String.join(" · ", each.cues()),
                    texts().get(each.sourceKey(), each.sourceArguments().toArray()),
                    each.href()))
        .toList();
  }

  private List<SheetLine> weak() {
    String source = texts().get("preparation.source.card");
    return sheet.weak().stream()
        .map(
            card ->
                new SheetLine(
                    card.question(), "", String.join(" · ", card.cues()), source, card.href()))
        .toList();
  }

  private List<SheetLine> learned() {
    return Stream.concat(
            sheet.learned().plans().stream()
                .map(
                    plan ->
                        SheetLine.of(
                            texts()
                                .get(
                                    "debriefs.plan.sentence",
                                    plan.intended().cue(),
                                    plan.intended().deed()),
                            source("plan", plan.application(), plan.at()),
                            "/lessons#plan-" + plan.id())),
            sheet.learned().lessons().stream()
                .map(
                    lesson ->
                        SheetLine.of(
                            lesson.text(),
                            source("lesson", lesson.application(), lesson.at()),
                            "/lessons")))
        .toList();
  }

  private List<SheetLine> strengths() {
    return sheet.learned().strengths().stream()
        .map(
            strength ->
                SheetLine.of(
                    strength.text(),
                    source("strength", strength.application(), strength.at()),
                    seen(strength)))
        .toList();
  }

  private String seen(Strength strength) {
    return sheet
        .row(strength.application())
        .map(row -> "/applications/" + row.id())
        .orElse("/strengths");
  }

  private List<SheetLine> questions() {
    if (!sheet.words().questions().isEmpty()) {
      return sheet.words().questions().stream()
          .map(question -> SheetLine.of(question, written(), words()))
          .toList();
    }
    String source = texts().get("preparation.side.guide", sheet.guide().title());
    return sheet.suggestedQuestions().stream()
        .limit(QUESTIONS)
        .map(question -> SheetLine.of(question, source, "/guides/" + sheet.guide().topic().slug()))
        .toList();
  }

  private List<SheetLine> decided() {
    return Stream.of(
            decided("salary", sheet.words().salary()), decided("start", sheet.words().start()))
        .flatMap(line -> line)
        .toList();
  }

  private Stream<SheetLine> decided(String word, String text) {
    return text.isEmpty()
        ? Stream.empty()
        : Stream.of(
            SheetLine.of(texts().get("preparation.decided." + word, text), written(), words()));
  }

  private List<SheetLine> rehearsal() {
    Rehearsal rehearsal = sheet.rehearsal();
    if (rehearsal == null || !sheet.application().open()) {
      return List.of();
    }
    String source = texts().get("preparation.source.rehearsal");
    String href = "/applications/" + sheet.application().id() + "/rehearsal";
    Stream<String> up =
        sheet.row(rehearsal.movesUp()).stream()
            .map(ApplicationRow::details)
            .map(one -> texts().get("preparation.sheet.moves-up", one.employer(), one.role()));
    return Stream.concat(Stream.of(rehearsal.firstHour()), up)
        .filter(text -> !text.isEmpty())
        .map(text -> SheetLine.of(text, source, href))
        .toList();
  }

  private String source(String word, @Nullable ApplicationId from, Instant at) {
    String day = dates.day(LocalDate.ofInstant(at, dates.zone()));
    return sheet
        .row(from)
        .map(row -> texts().get("preparation.source." + word, row.details().employer(), day))
        .orElseGet(() -> texts().get("preparation.source." + word + ".alone", day));
  }

  private String written() {
    return texts().get("preparation.source.written");
  }

  private String words() {
    return sheet.href() + "/sheet/words";
  }

  private Texts texts() {
    return dates.texts();
  }
}
