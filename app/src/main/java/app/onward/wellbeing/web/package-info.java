/** The support page. */
@NullMarked
package app.onward.wellbeing.web;

import org.jspecify.annotations.NullMarked;
