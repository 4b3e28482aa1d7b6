package app.onward.inbox;

import app.onward.mail.MailAddress;

/** A suggestion as the list shows it. */
public record InboxRow(Suggestion suggestion, MailAddress from, String subject) {}
