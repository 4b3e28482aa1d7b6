package app.onward.inbox.web;

import static java.util.Objects.requireNonNullElse;

import app.onward.inbox.InboxFilter;
import app.onward.inbox.MessageId;
import app.onward.understanding.Label;

/**
 * Where in the inbox a person is; it goes along from page to page.
 *
 * @param label the code of the only label that is looked at, or empty for all
 * @param open {@code true} where sealed words were asked for
 */
public record InboxPlace(String label, String open) {
  public InboxPlace {
    label = Label.ofCode(requireNonNullElse(label, "")).map(Label::code).orElse("");
    open = requireNonNullElse(open, "");
  }

  InboxFilter filter() {
    return Label.ofCode(label).map(InboxFilter::new).orElse(InboxFilter.ALL);
  }

  public boolean isOpen() {
    return open.equals("true");
  }

  public String list() {
    return "/inbox" + query();
  }

  public String one(MessageId id) {
    return "/inbox/" + id + query();
  }

  /** The list's address up to the number of a page. */
  public String pages() {
    return "/inbox?" + (label.isEmpty() ? "" : "label=" + label + "&") + "page=";
  }

  private String query() {
    return label.isEmpty() ? "" : "?label=" + label;
  }
}
