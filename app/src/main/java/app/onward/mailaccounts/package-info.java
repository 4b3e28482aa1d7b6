/**
 * The mail accounts a person lets Onward read: where they are, which folders are read and how
 * often, and how far each was read; and the account they send letters from. What is read goes the
 * way of every import.
 */
@ApplicationModule(
    displayName = "Mail accounts",
    allowedDependencies = {
      "platform",
      "mail",
      "mail :: imap",
      "mail :: smtp",
      "inbox",
      "correspondence"
    })
@NullMarked
package app.onward.mailaccounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
