/** How long pages take with many applications. */
@NullMarked
package app.onward.bench.pages;

import org.jspecify.annotations.NullMarked;
