/** What can be typed after {@code ./onward}: each command is a class that says what it does. */
@ApplicationModule(
    allowedDependencies = {"platform", "accounts", "inbox", "understanding :: evaluation"})
@NullMarked
package app.onward.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
