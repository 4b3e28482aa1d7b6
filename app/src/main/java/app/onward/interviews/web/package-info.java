/** Pages of rounds. */
@NullMarked
package app.onward.interviews.web;

import org.jspecify.annotations.NullMarked;
