/** The pages of the inbox and of bringing mail in. */
@NullMarked
package app.onward.inbox.web;

import org.jspecify.annotations.NullMarked;
