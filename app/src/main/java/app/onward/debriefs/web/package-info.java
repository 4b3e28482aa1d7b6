/** The pages of the day of the no, the debrief, and what is kept of it. */
@NullMarked
package app.onward.debriefs.web;

import org.jspecify.annotations.NullMarked;
