package app.onward.understanding;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an address that mail comes from.
 *
 * @param address a whole address or a domain; everything below a domain is meant as well
 * @param label what mail from here is, whatever it says; null where the words decide
 * @param vendors the sender's own names, which are never an employer
 */
record Sender(
    String address, Kind kind, @Nullable Label label, EmployerIn employerIn, List<String> vendors) {

  static final Sender UNKNOWN = new Sender("", Kind.UNKNOWN, null, EmployerIn.DISPLAY, List.of());

  /**
   * Whether the firm that signs may be the one that hires; under a board's mail it is the board.
   */
  boolean signsForEmployer() {
    return kind == Kind.TRACKING || kind == Kind.UNKNOWN || kind == Kind.PRIVATE;
  }

  enum Kind {
    /** A tracking system, which sends for employers. */
    TRACKING,
    BOARD,
    AGENCY,
    ASSESSMENT,
    SCHEDULING,
    SIGNING,
    /** Codes and log-ins of a tracking system. */
    ACCOUNT,
    /** Where private people have their mail. */
    PRIVATE,
    /** Anybody else: an employer, a shop, a friend's own domain. */
    UNKNOWN;

    /** Whether it sends for others, so that its own name and domain are no employer's. */
    boolean sendsForOthers() {
      return this != UNKNOWN;
    }

    boolean sendsJobMail() {
      return this == TRACKING || this == BOARD || this == AGENCY || this == ASSESSMENT;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where the employer's name stands in mail from here. */
  enum EmployerIn {
    DISPLAY,
    TENANT,
    LOCAL,
    SUBJECT,
    BODY,
    NOWHERE
  }
}
