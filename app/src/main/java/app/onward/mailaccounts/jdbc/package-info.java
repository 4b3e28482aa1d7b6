/** Mail accounts and their folders as rows. */
@NullMarked
package app.onward.mailaccounts.jdbc;

import org.jspecify.annotations.NullMarked;
