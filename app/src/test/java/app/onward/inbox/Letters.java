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

/** Letters as linking sees them: what is not said is left out. */
record Letters(
    String name,
    Label label,
    Instant sentAt,
    String correspondent,
    String subject,
    String text,
    Set<String> answers,
    List<Invite> invites,
    @Nullable Fact<String> employer,
    @Nullable Fact<String> role,
    @Nullable Fact<String> requisition) {

  static Letters of(String name, Label label, String day) {
    return new Letters(
        name,
        label,
        Instant.parse(day + "T10:00:00Z"),
        "no-reply@tracker.example",
        "News",
        "",
        Set.of(),
        List.of(),
        null,
        null,
        null);
  }

  static Letters receipt(String name, String day, String employer, String role, double sure) {
    return of(name, Label.APPLICATION_CONFIRMATION, day).at(employer).as(role, sure);
  }

  Letters from(String address) {
    return new Letters(
        name, label, sentAt, address, subject, text, answers, invites, employer, role, requisition);
  }

  Letters saying(String said) {
    return new Letters(
        name,
        label,
        sentAt,
        correspondent,
        subject,
        said,
        answers,
        invites,
        employer,
        role,
        requisition);
  }

  Letters answering(String other) {
    return new Letters(
        name,
        label,
        sentAt,
        correspondent,
        subject,
        text,
        Set.of(other),
        invites,
        employer,
        role,
        requisition);
  }

  Letters inviting(String uid) {
    var invite = new Invite(uid, 0, false, sentAt, "", "");
    return new Letters(
        name,
        label,
        sentAt,
        correspondent,
        subject,
        text,
        answers,
        List.of(invite),
        employer,
        role,
        requisition);
  }

  Letters at(String named) {
    return new Letters(
        name,
        label,
        sentAt,
        correspondent,
        subject,
        text,
        answers,
        invites,
        new Fact<>(named, named, 0.9),
        role,
        requisition);
  }

  Letters as(String named, double sure) {
    return new Letters(
        name,
        label,
        sentAt,
        correspondent,
        subject,
        text,
        answers,
        invites,
        employer,
        new Fact<>(named, named, sure),
        requisition);
  }

  Letters with(String id) {
    return new Letters(
        name,
        label,
        sentAt,
        correspondent,
        subject,
        text,
        answers,
        invites,
        employer,
        role,
        new Fact<>(id, id, 0.9));
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
            new Facts(employer, null, role, requisition, null, null, null, null),
            "en"),
        false,
        correspondent,
        "",
        subject,
        text,
        invites,
        sentAt,
        null,
        null);
  }
}
