/**
 * The letters a person writes around an application: drafted from what is known, looked over, and
 * sent by a click of theirs alone.
 */
@ApplicationModule(
    displayName = "Correspondence",
    allowedDependencies = {"platform", "applications"})
@NullMarked
package app.onward.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
