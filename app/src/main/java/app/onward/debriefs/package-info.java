/**
 * The day of the no and what is learned from it: a pause that fits, fifteen minutes of looking
 * back, causes with their evidence, lessons, and plans that come back when their moment does.
 */
@ApplicationModule(
    displayName = "Debriefs",
    allowedDependencies = {
      "platform",
      "applications",
      "statistics",
      "understanding",
      "interviews",
      "questions",
      "feedback"
    })
@NullMarked
package app.onward.debriefs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
