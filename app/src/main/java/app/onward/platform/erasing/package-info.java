/** Erasing for good: the one act without inverse. */
@NullMarked
package app.onward.platform.erasing;

import org.jspecify.annotations.NullMarked;
