/** Signing in over the web. */
@NullMarked
package app.onward.accounts.web;

import org.jspecify.annotations.NullMarked;
