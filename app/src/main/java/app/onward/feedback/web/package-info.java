/** Pages about what an employer said after a no. */
@NullMarked
package app.onward.feedback.web;

import org.jspecify.annotations.NullMarked;
