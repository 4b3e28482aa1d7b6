/** Commands as they are typed: in a process of their own, or against a screen of our own. */
@NullMarked
package app.onward.commands;

import org.jspecify.annotations.NullMarked;
