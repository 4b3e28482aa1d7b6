/** What tests stand on: the real application, on both stores, with nothing pretended. */
@NullMarked
package app.onward.platform.testing;

import org.jspecify.annotations.NullMarked;
