/** What the benchmarks share. */
@NullMarked
package app.onward.bench;

import org.jspecify.annotations.NullMarked;
