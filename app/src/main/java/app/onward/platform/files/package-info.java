/** Files by the hash of their content, kept in the data directory. */
@NullMarked
package app.onward.platform.files;

import org.jspecify.annotations.NullMarked;
