/** Pages of guides and of the sheet. */
@NullMarked
package app.onward.preparation.web;

import org.jspecify.annotations.NullMarked;
