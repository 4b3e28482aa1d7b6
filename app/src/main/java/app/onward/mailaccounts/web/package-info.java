/** The pages on which a person lets a mail account be read. */
@NullMarked
package app.onward.mailaccounts.web;

import org.jspecify.annotations.NullMarked;
