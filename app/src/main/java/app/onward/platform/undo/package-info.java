/** Acts of a person, each with an inverse for thirty days. */
@NullMarked
package app.onward.platform.undo;

import org.jspecify.annotations.NullMarked;
