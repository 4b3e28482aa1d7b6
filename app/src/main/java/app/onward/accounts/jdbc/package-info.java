/** Accounts as rows. */
@NullMarked
package app.onward.accounts.jdbc;

import org.jspecify.annotations.NullMarked;
