package app.onward.applications.web;

import app.onward.applications.Application;
import app.onward.platform.web.Problems;

/** Changing what an application is for, and the posting's text as it was saved. */
public record DetailsPage(
    Application application, DetailsForm form, String posting, Problems problems) {}
