/**
 * The invented search: its mailbox is made from a template with dates around today and imported
 * like any other, into a workspace of its own that one click erases.
 */
@ApplicationModule(
    displayName = "Demo",
    allowedDependencies = {
      "platform",
      "accounts",
      "applications",
      "inbox",
      "mail",
      "understanding"
    })
@NullMarked
package app.onward.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
