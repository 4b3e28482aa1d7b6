/** Mail, suggestions and imports as rows. */
@NullMarked
package app.onward.inbox.jdbc;

import org.jspecify.annotations.NullMarked;
