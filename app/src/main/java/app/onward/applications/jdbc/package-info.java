/** Applications as rows: events that are only ever added, and the state they lead to. */
@NullMarked
package app.onward.applications.jdbc;

import org.jspecify.annotations.NullMarked;
