package app.onward.feedback.web;

import app.onward.applications.Application;
import app.onward.platform.web.Problems;

/**
 * Typing what was said in a call.
 *
 * @param text as typed so far
 */
public record NewFeedbackPage(Application application, String day, String text, Problems problems) {
  public String href() {
    return "/applications/" + application.id();
  }
}
