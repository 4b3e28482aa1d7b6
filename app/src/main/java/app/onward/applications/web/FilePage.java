package app.onward.applications.web;

import app.onward.applications.Application;
import app.onward.platform.web.Problems;

/** Keeping a file, once more: the first try could not be taken. */
public record FilePage(Application application, Problems problems) {}
