package app.onward.inbox.web;

import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import app.onward.understanding.Fact;
import app.onward.understanding.Facts;
import app.onward.understanding.Grounds;
import app.onward.understanding.StatedReason;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was read from a mail, in the order in which somebody asks. */
final class ReadFacts {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private final Texts texts;
  private final Dates dates;
  private final List<ReadFact> read = new ArrayList<>();

  private ReadFacts(Texts texts, Dates dates) {
    this.texts = texts;
    this.dates = dates;
  }

  static List<ReadFact> of(Facts facts, Texts texts, Dates dates) {
    var all = new ReadFacts(texts, dates);
    all.add("employer", facts.employer(), Function.identity());
    all.add("agency", facts.agency(), Function.identity());
    all.add("role", facts.role(), Function.identity());
    all.add("requisition", facts.requisitionId(), Function.identity());
    all.add("location", facts.location(), Function.identity());
    all.add("interview-at", facts.interviewAt(), all::moment);
    all.add("format", facts.format(), format -> texts.of("inbox.format", format));
    facts.people().forEach(person -> all.add("person", person, Function.identity()));
    all.add("deadline", facts.deadline(), dates::day);
    all.add("link", facts.link(), Function.identity());
    all.addGrounds(facts.grounds());
    return List.copyOf(all.read);
  }

  private void addGrounds(Grounds grounds) {
    grounds.reasons().forEach(reason -> add("reason", reason, this::reason));
    add("rejected-at", grounds.rejectedAt(), at -> texts.of("inbox.rejected-at", at));
    add("feedback", grounds.feedback(), stance -> texts.of("inbox.feedback", stance));
  }

  private String reason(StatedReason stated) {
    String reason = texts.of("reasons.reason", stated.reason());
    return stated.skill() == null
        ? reason
        : texts.get("inbox.fact.reason-named", reason, stated.skill());
  }

  /** In the person's own time, and where the mail means another, in that too. */
  private String moment(ZonedDateTime at) {
    String here = dates.moment(at.toInstant());
    boolean same = at.getOffset().equals(dates.zone().getRules().getOffset(at.toInstant()));
    return same
        ? here
        : texts.get("inbox.fact.elsewhere", here, TIME.format(at), at.getZone().getId());
  }

  private <T> void add(String name, @Nullable Fact<T> fact, Function<T, String> shown) {
    if (fact != null) {
      read.add(ReadFact.of(texts.get("inbox.fact." + name), shown.apply(fact.value()), fact));
    }
  }
}
