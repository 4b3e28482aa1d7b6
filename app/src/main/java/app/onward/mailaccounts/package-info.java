/**
 * The mail accounts a person lets Onward read: where they are, which folders are read and how
 * often, and how far each was read. What is read goes the way of every import.
 */
@ApplicationModule(
    displayName = "Mail accounts",
    allowedDependencies = {"platform", "mail", "mail :: imap", "inbox"})
@NullMarked
package app.onward.mailaccounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
