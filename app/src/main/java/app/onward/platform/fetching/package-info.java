/** The one guarded way to fetch an address from the network. */
@NullMarked
package app.onward.platform.fetching;

import org.jspecify.annotations.NullMarked;
