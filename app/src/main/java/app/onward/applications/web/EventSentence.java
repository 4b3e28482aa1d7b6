package app.onward.applications.web;

import app.onward.applications.Closure;
import app.onward.applications.Fact;
import app.onward.applications.Stage;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import java.time.LocalDate;

/** Says a fact in a sentence, and what belongs under it. */
record EventSentence(Dates dates) {
  String of(Fact fact) {
    Texts texts = dates.texts();
    return switch (fact) {
      case Fact.Added _ -> texts.get("applications.event.added");
      case Fact.DetailsChanged _ -> texts.get("applications.event.details-changed");
      case Fact.Applied _ -> texts.get("applications.event.applied");
      case Fact.Reached(Stage stage) ->
          texts.get(
              stage == Stage.OFFER ? "applications.event.offer" : "applications.event.reached",
              texts.of("applications.stage", stage));
      case Fact.Put(Stage stage) ->
          texts.get("applications.event.put", texts.of("applications.stage", stage));
      case Fact.RoundBooked booked ->
          texts.get(
              "applications.event.round-booked",
              texts.of("applications.round", booked.stage()),
              dates.moment(booked.start()));
      case Fact.RoundCancelled _ -> texts.get("applications.event.round-cancelled");
      case Fact.Closed(Closure closure) ->
          texts.get("applications.event.closed", texts.of("applications.closure", closure));
      case Fact.Reopened _ -> texts.get("applications.event.reopened");
      case Fact.AnswerPromised(LocalDate by) ->
          texts.get("applications.event.answer-promised", dates.day(by));
      case Fact.FeedbackReceived _ -> texts.get("applications.event.feedback-received");
      case Fact.PostingKept _ -> texts.get("applications.event.posting-kept");
      case Fact.FileKept kept -> texts.get("applications.event.file-kept", kept.name());
      case Fact.Mail mail -> mail.subject();
      case Fact.Noted(_, String text) -> text;
      case Fact.NoteChanged(_, String text) -> text;
      case Fact.NoteRemoved _, Fact.FileRemoved _, Fact.Removed _ -> "";
    };
  }

  /** Says that a round does not take place when it was planned. */
  String moved(Fact.RoundBooked earlier, Fact.RoundBooked now) {
    return dates
        .texts()
        .get(
            "applications.event.round-moved",
            dates.texts().of("applications.round", earlier.stage()),
            dates.moment(earlier.start()),
            dates.moment(now.start()));
  }

  /** A second line; empty where there is none. */
  String detail(Fact fact) {
    return fact instanceof Fact.RoundBooked booked && booked.place() != null ? booked.place() : "";
  }
}
