/** What can be typed after {@code ./onward}: each command is a class that says what it does. */
@NullMarked
package app.onward.commands;

import org.jspecify.annotations.NullMarked;
