/** The pages of applications: list, board, timeline, and what is recorded by hand. */
@NullMarked
package app.onward.applications.web;

import org.jspecify.annotations.NullMarked;
