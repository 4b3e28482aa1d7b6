/** Pages on which letters are written, looked over and sent. */
@NullMarked
package app.onward.correspondence.web;

import org.jspecify.annotations.NullMarked;
