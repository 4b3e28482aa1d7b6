package app.onward.platform.web;

import app.onward.platform.Page;
import java.util.List;

/**
 * What the page of parts shows.
 *
 * @param rows a page in the middle of a list
 */
public record PartsPage(Page<String> rows) {
  /** Choices for the select and the radio buttons. */
  public List<Option> options(Texts texts) {
    return List.of(
        new Option("now", texts.get("parts.option.now")),
        new Option("tomorrow", texts.get("parts.option.tomorrow")),
        new Option("never", texts.get("parts.option.never")));
  }

  /** Places to go for the tabs and the chips. */
  public List<Link> links(Texts texts) {
    return List.of(
        new Link("/parts", texts.get("parts.tab.list"), true),
        new Link("/parts", texts.get("parts.tab.board"), false));
  }

  public List<Problem> problems(Texts texts) {
    return List.of(new Problem("wrong", texts.get("parts.field.problem")));
  }
}
