/** Settings from arguments, environment and file: every key once, unknown keys refused. */
@NullMarked
package app.onward.platform.config;

import org.jspecify.annotations.NullMarked;
