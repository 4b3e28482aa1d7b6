/** Full-text search over what a person may want to find again. */
@NullMarked
package app.onward.platform.search;

import org.jspecify.annotations.NullMarked;
