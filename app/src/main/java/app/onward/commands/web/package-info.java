/** Where a command hands its work to the running server, on this machine alone. */
@NullMarked
package app.onward.commands.web;

import org.jspecify.annotations.NullMarked;
