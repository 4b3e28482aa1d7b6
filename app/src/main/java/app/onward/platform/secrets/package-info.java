/** The key that is not in the database, and what is sealed with it. */
@NullMarked
package app.onward.platform.secrets;

import org.jspecify.annotations.NullMarked;
