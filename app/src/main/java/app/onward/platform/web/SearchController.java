package app.onward.platform.web;

import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.search.SearchIndex;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looks through applications, mails, notes and postings. */
@Controller
class SearchController {
  private static final int PAGE_SIZE = 20;
  private static final int LONGEST_TEXT = 200;

  private final SearchIndex index;
  private final Texts texts;
  private final Clock clock;

  SearchController(SearchIndex index, Texts texts, Clock clock) {
    this.index = index;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/search")
  ModelAndView search(
      WorkspaceId workspace,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") String page) {
    String typed = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_TEXT));
    int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    var hits = index.find(workspace, typed, new PageRequest(number, PAGE_SIZE));
    return new ModelAndView(
        "search/results", "page", new SearchPage(typed, hits, Dates.of(texts, clock)));
  }
}
