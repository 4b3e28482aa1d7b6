/** What every page shares: layout data, texts, toasts and rendering. */
@NullMarked
package app.onward.platform.web;

import org.jspecify.annotations.NullMarked;
