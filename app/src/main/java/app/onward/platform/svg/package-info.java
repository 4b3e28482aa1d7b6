/** Drawings made on the server, each with a table that says the same. */
@NullMarked
package app.onward.platform.svg;

import org.jspecify.annotations.NullMarked;
