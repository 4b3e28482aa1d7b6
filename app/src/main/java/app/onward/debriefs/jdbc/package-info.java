/** Where debriefs and what came of them are kept. */
@NullMarked
package app.onward.debriefs.jdbc;

import org.jspecify.annotations.NullMarked;
