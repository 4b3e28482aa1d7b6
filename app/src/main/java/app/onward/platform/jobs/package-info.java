/** Work that outlives a request: queued in the database, resumed after a restart. */
@NullMarked
package app.onward.platform.jobs;

import org.jspecify.annotations.NullMarked;
