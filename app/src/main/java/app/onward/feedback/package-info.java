/**
 * What an employer says after a no: the reasons given, the one request for feedback and what came
 * back, each kept apart by how it is known.
 */
@ApplicationModule(
    displayName = "Feedback",
    allowedDependencies = {"platform", "applications", "understanding", "correspondence"})
@NullMarked
package app.onward.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
