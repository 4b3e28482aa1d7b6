package app.onward.platform.web;

import app.onward.platform.Page;
import app.onward.platform.search.SearchHit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What was found.
 *
 * @param typed the words looked for; empty before anything was typed
 */
public record SearchPage(String typed, Page<SearchHit> hits, Dates dates) {
  /** Where a hit leads. */
  public String href(SearchHit hit) {
    var document = hit.document();
    return switch (document.kind()) {
      case APPLICATION -> "/applications/" + document.id();
      case MESSAGE -> "/messages/" + document.id();
      case NOTE -> "/applications/" + document.applicationId() + "#note-" + document.id();
      case POSTING -> "/applications/" + document.applicationId() + "#posting";
    };
  }

  /** The address of the same search, up to the page's number. */
  public String pageHref() {
    return "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + "&page=";
  }

  public String count(Texts texts) {
    return texts.get("search.count", hits.total());
  }

  public String day(SearchHit hit) {
    return dates.shortDay(hit.document().at().atZone(dates.zone()).toLocalDate());
  }
}
