package app.onward.inbox;

import app.onward.understanding.Evidence;
import app.onward.understanding.Evidence.Place;
import app.onward.understanding.Fact;
import app.onward.understanding.Facts;
import app.onward.understanding.Judgement;
import app.onward.understanding.Label;
import app.onward.understanding.Layer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a letter as linking sees it: what is not said is left out. */
final class Letters {
  private final String name;
  private final Label label;
  private final Instant sentAt;
  private String correspondent = "no-reply@tracker.example";
  private String text = "";
  private Set<String> answers = Set.of();
  private List<Invite> invites = List.of();
  private @Nullable Fact<String> employer;
  private @Nullable Fact<String> agency;
  private @Nullable Fact<String> role;
  private @Nullable Fact<String> requisition;

  private Letters(String name, Label label, Instant sentAt) {
    this.name = name;
    this.label = label;
    this.sentAt = sentAt;
  }

  static Letters of(String name, Label label, String day) {
    return new Letters(name, label, Instant.parse(day + "T10:00:00Z"));
  }

  static Letters receipt(String name, String day, String employer, String role, double sure) {
    return of(name, Label.APPLICATION_CONFIRMATION, day).at(employer).as(role, sure);
  }

  String name() {
    return name;
  }

  Instant sentAt() {
    return sentAt;
  }

  Letters from(String address) {
    correspondent = address;
    return this;
  }

  Letters saying(String said) {
    text = said;
    return this;
  }

  Letters answering(String other) {
    answers = Set.of(other);
    return this;
  }

  Letters inviting(String uid) {
    invites = List.of(new Invite(uid, 0, false, sentAt, null, "", ""));
    return this;
  }

  Letters at(String named) {
    employer = fact(named, 0.9);
    return this;
  }

  Letters through(String named) {
    agency = fact(named, 0.9);
    return this;
  }

  Letters as(String named, double sure) {
    role = fact(named, sure);
    return this;
  }

  Letters with(String id) {
    requisition = fact(id, 0.9);
    return this;
  }

  private static Fact<String> fact(String value, double sure) {
    return new Fact<>(value, value, sure);
  }

  Letter letter() {
    return new Letter(
        MessageId.next(),
        name,
        answers,
        new Judgement(
            label,
            0.95,
            Layer.MODEL,
            new Evidence(Place.NOWHERE, ""),
            null,
            Facts.of(employer, agency, role, requisition),
            "en"),
        false,
        correspondent,
        "",
        "News",
        text,
        invites,
        sentAt,
        null,
        null);
  }
}
