package app.onward.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout of every page needs to know.
 *
 * @param texts the sentences in the person's language
 * @param assets where styles and scripts are
 * @param path of the request, without query
 * @param csrf the hidden field every form carries
 * @param section which navigation entry the page belongs to
 * @param toast what was just done, with its undo, or null
 * @param signedIn whether navigation and account menu are shown
 * @param demo whether the invented search is being looked at
 * @param theme the chosen colours
 * @param counts small numbers beside navigation entries, at most one per section
 */
public record PageView(
    Texts texts,
    Assets assets,
    String path,
    Csrf csrf,
    Section section,
    @Nullable Toast toast,
    boolean signedIn,
    boolean demo,
    Theme theme,
    List<NavCount> counts) {
  public PageView {
    counts = List.copyOf(counts);
  }

  /** The sentence for a key. */
  public String t(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  /** The address of a style, script, font or picture below {@code static/}. */
  public String asset(String file) {
    return assets.url(file);
  }

  /** Name and value of the hidden field against forged requests. */
  public record Csrf(String field, String token) {}

  /** A small number beside a navigation entry. */
  public record NavCount(Section section, int count) {}

  /** The entries of the navigation. */
  public enum Section {
    APPLICATIONS,
    INBOX,
    IMPORTS,
    SEARCH,
    SETTINGS,
    NONE
  }

  /** Light, dark, or as the machine is set. */
  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
  }

  public int count(Section of) {
    return counts.stream().filter(c -> c.section() == of).mapToInt(NavCount::count).sum();
  }
}
