package app.onward.applications.web;

import app.onward.applications.Application;
import app.onward.applications.Likeness;
import app.onward.platform.web.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Two applications that may be one and the same, side by side.
 *
 * @param likeness what makes them alike, or null if nothing does any longer
 */
public record AlikePage(
    Application one, Application other, @Nullable Likeness likeness, Dates dates) {}
