package app.onward.inbox.web;

import app.onward.applications.Stage;
import app.onward.inbox.CountsFrom;
import app.onward.inbox.Meaning;
import app.onward.inbox.MessageId;
import app.onward.inbox.Proposal;
import app.onward.inbox.Suggestion;
import app.onward.inbox.SuggestionState;
import app.onward.inbox.Suggestions.Neighbours;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Option;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.understanding.Evidence;
import app.onward.understanding.Evidence.Place;
import app.onward.understanding.Label;
import app.onward.understanding.Layer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One suggestion: the mail and what it proposes.
 *
 * @param reopens whether accepting it as proposed opens an application that has ended
 * @param from the day from which it counts; another than the mail's own where the mail is older
 *     than the application that it ends
 * @param targets the applications to choose from
 */
public record SuggestionPage(
    Suggestion suggestion,
    MailView mail,
    Proposal proposal,
    boolean reopens,
    CountsFrom from,
    ProposalForm form,
    List<Option> targets,
    Neighbours neighbours,
    InboxPlace place,
    Problems problems,
    Dates dates) {
  public SuggestionPage {
    targets = List.copyOf(targets);
  }

  public String href(MessageId id) {
    return place.one(id);
  }

  /** The same page with its sealed words open. */
  public String opened() {
    String href = place.one(suggestion.id());
    return href + (href.contains("?") ? "&" : "?") + "open=true";
  }

  public String post(String noun) {
    return "/inbox/" + suggestion.id() + "/" + noun;
  }

  public boolean waits() {
    return suggestion.state() == SuggestionState.PENDING;
  }

  public String whereabouts(Texts texts) {
    int total = neighbours.total();
    return texts.get(
        "inbox.place", neighbours.place(), total, Pace.minutes(total - neighbours.place() + 1));
  }

  /** Whether the form must be filled in before it can be accepted. */
  public boolean open() {
    return !problems.isEmpty() || !proposal.complete();
  }

  public String application(Texts texts) {
    return targets.stream()
        .filter(option -> !form.target().isBlank() && option.value().equals(form.target()))
        .map(Option::label)
        .findFirst()
        .orElseGet(() -> texts.get("inbox.target.choose"));
  }

  public String what(Texts texts) {
    LocalDate on = form.day().orElse(proposal.on());
    String day = dates.day(on);
    if (proposal.meaning() == Meaning.ROUND_BOOKED) {
      String stage = texts.of("applications.stage", proposal.stage());
      return proposal.start() == null
          ? texts.get("inbox.does.round-without-time", stage)
          : texts.get("inbox.does.round", stage, dates.moment(proposal.start()));
    }
    return texts.get("inbox.does." + word(proposal.meaning()), day);
  }

  /** Why it counts from another day than the mail's own; empty where it does not. */
  public String counts(Texts texts) {
    boolean told = waits() && from != CountsFrom.ITS_DAY;
    return told ? texts.get("inbox.counts-from." + word(from)) : "";
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What was read from the mail; nothing while its words are sealed. */
  public List<ReadFact> read(Texts texts) {
    return mail.sealed() ? List.of() : ReadFacts.of(suggestion.judgement().facts(), texts, dates);
  }

  /** Whether it is a no in the words that everybody gets. */
  public boolean boilerplate() {
    return suggestion.judgement().label() == Label.REJECTION
        && suggestion.judgement().facts().grounds().boilerplate();
  }

  /** What told, in the mail's own words; empty where they are sealed or do not stand out. */
  public String evidence() {
    Evidence evidence = suggestion.judgement().evidence();
    boolean shown = !mail.sealed() && evidence.place() != Place.NOWHERE;
    return shown ? evidence.line().replaceFirst("^SUMMARY: ", "") : "";
  }

  public String sure(Texts texts) {
    Layer layer = suggestion.judgement().layer();
    if (layer != Layer.MODEL && layer != Layer.ABSTAINED) {
      return texts.get("inbox.sure." + word(layer));
    }
    double probability = suggestion.judgement().probability();
    return texts.get(
        probability >= 0.95
            ? "inbox.sure.high"
            : probability >= 0.8 ? "inbox.sure.fair" : "inbox.sure.low");
  }

  public List<Option> meanings(Texts texts) {
    return Arrays.stream(Meaning.values())
        .map(meaning -> new Option(meaning.name(), texts.get("inbox.meaning." + word(meaning))))
        .toList();
  }

  public List<Option> stages(Texts texts) {
    return List.of(Stage.SCREEN, Stage.INTERVIEW, Stage.FINAL).stream()
        .map(stage -> new Option(stage.name(), texts.of("applications.stage", stage)))
        .toList();
  }
}
