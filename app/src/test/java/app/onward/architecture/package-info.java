/** The rules every change must keep, each shown to catch what it forbids. */
@NullMarked
package app.onward.architecture;

import org.jspecify.annotations.NullMarked;
