/** Onward: turns each job rejection into the next step. */
@NullMarked
package app.onward;

import org.jspecify.annotations.NullMarked;
