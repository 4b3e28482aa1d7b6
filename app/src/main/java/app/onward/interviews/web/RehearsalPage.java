package app.onward.interviews.web;

import app.onward.applications.Application;
import app.onward.applications.ApplicationRow;
import app.onward.platform.web.Option;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.util.List;
import java.util.stream.Stream;

/**
 * Thinking out what to do first after a no.
 *
 * @param others the other applications that go on
 * @param firstHour as typed so far
 * @param movesUp the id of the application chosen, or empty
 */
public record RehearsalPage(
    Application application,
    List<ApplicationRow> others,
    String firstHour,
    String movesUp,
    Problems problems) {
  public String back() {
    return "/applications/" + application.id();
  }

  public List<Option> choices(Texts texts) {
    return Stream.concat(
            Stream.of(new Option("", texts.get("interviews.rehearsal.none"))),
            others.stream()
                .map(
                    row ->
                        new Option(
                            row.id().toString(),
                            row.details().employer() + ", " + row.details().role())))
        .toList();
  }
}
