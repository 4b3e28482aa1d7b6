/**
 * Getting ready: guides by stage and by sector with the person's own words beside them, and the one
 * sheet that holds all that matters before a round.
 */
@ApplicationModule(
    displayName = "Preparation",
    allowedDependencies = {
      "platform",
      "applications",
      "interviews",
      "questions",
      "debriefs",
      "understanding",
      "inbox",
      "mail"
    })
@NullMarked
package app.onward.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
