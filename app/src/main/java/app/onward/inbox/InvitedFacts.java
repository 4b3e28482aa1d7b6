package app.onward.inbox;

import app.onward.applications.ChangeApplication.Dated;
import app.onward.applications.Fact;
import app.onward.understanding.Facts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what an invitation tells of a round with the booking: zone, length, link and people. */
record InvitedFacts(Facts facts, List<Invite> invites) {
  private static final int LONGEST_NAME = 100;
  private static final int MOST_PEOPLE = 20;

  Dated with(Dated dated) {
    return dated.fact() instanceof Fact.RoundBooked booked
        ? new Dated(dated.when(), with(booked))
        : dated;
  }

  private Fact.RoundBooked with(Fact.RoundBooked booked) {
    var invited = new Fact.Invited(zone(booked), minutes(booked.start()), people());
    return new Fact.RoundBooked(
        booked.stage(), booked.start(), booked.uid(), booked.sequence(), booked.place(), invited);
  }

  /** Where the mail names a place rather than a difference from Greenwich, for this very start. */
  private @Nullable ZoneId zone(Fact.RoundBooked booked) {
    ZonedDateTime stated = facts.interviewAt() == null ? null : facts.interviewAt().value();
    return stated == null
            || stated.getZone() instanceof ZoneOffset
            || !stated.toInstant().equals(booked.start())
        ? null
        : stated.getZone();
  }

  private @Nullable Integer minutes(Instant start) {
    return invites.stream()
        .map(invite -> invite.minutes(start))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private List<String> people() {
    return facts.people().stream()
        .map(fact -> fact.value().strip())
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
        .distinct()
        .limit(MOST_PEOPLE)
        .toList();
  }
}
