/** Removing the invented search. */
@NullMarked
package app.onward.demo.web;

import org.jspecify.annotations.NullMarked;
