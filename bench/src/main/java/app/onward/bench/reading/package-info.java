/** How fast a mailbox is read, beside what only takes it apart. */
@NullMarked
package app.onward.bench.reading;

import org.jspecify.annotations.NullMarked;
