/**
 * Turns mail into suggestions: imports it, keeps what is about the search, finds the application
 * each mail belongs to, and lets a person accept, change or skip what it proposes.
 */
@ApplicationModule(
    displayName = "Inbox",
    allowedDependencies = {
      "platform",
      "mail",
      "understanding",
      "applications",
      "feedback",
      "correspondence"
    })
@NullMarked
package app.onward.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
