package app.onward.applications.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.onward.applications.ApplicationFilter;
import app.onward.applications.ApplicationFilter.Show;
import app.onward.applications.ApplicationFilter.Sort;
import app.onward.applications.Stage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The address of the list as a value: what it shows, in which order, and which page of it.
 *
 * @param page from 1
 */
public record ListQuery(ApplicationFilter filter, int page) {
  private static final String PATH = "/applications";
  private static final int LONGEST_TEXT = 200;

  /** Reads an address; what makes no sense in it counts as not said. */
  static ListQuery of(MultiValueMap<String, String> parameters) {
    ApplicationFilter usual = ApplicationFilter.usual();
    Sort sort = one(Sort.class, parameters.getFirst("sort")).orElse(usual.sort());
    String order = parameters.getFirst("order");
    boolean down = order == null ? downAtFirst(sort) : order.equals("down");
    String typed = parameters.getOrDefault("q", List.of("")).getFirst().strip();
    var filter =
        new ApplicationFilter(
            typed.substring(0, Math.min(typed.length(), LONGEST_TEXT)),
            stages(parameters.getOrDefault("stage", List.of())),
            Set.of(),
            one(Show.class, parameters.getFirst("show")).orElse(usual.show()),
            sort,
            down);
    return new ListQuery(filter, number(parameters.getFirst("page")));
  }

  /** Reads a query string, such as a saved view keeps. */
  static ListQuery of(String query) {
    var decoded = new LinkedMultiValueMap<String, String>();
    UriComponentsBuilder.newInstance()
        .query(query)
        .build()
        .getQueryParams()
        .forEach(
            (name, values) ->
                values.stream()
                    .filter(Objects::nonNull)
                    .forEach(value -> decoded.add(name, UriUtils.decode(value, UTF_8))));
    return of(decoded);
  }

  /** The query string that says the same in one way only, without the page. */
  public String canonical() {
    var address = UriComponentsBuilder.newInstance();
    if (!filter.text().isEmpty()) {
      address.queryParam("q", "{q}");
    }
    EnumSet.allOf(Stage.class).stream()
        .filter(filter.stages()::contains)
        .forEach(stage -> address.queryParam("stage", word(stage)));
    if (filter.show() != Show.LIVE) {
      address.queryParam("show", word(filter.show()));
    }
    if (filter.sort() != Sort.HEARD) {
      address.queryParam("sort", word(filter.sort()));
    }
    if (filter.descending() != downAtFirst(filter.sort())) {
      address.queryParam("order", filter.descending() ? "down" : "up");
    }
    String query =
        filter.text().isEmpty()
            ? address.build().getQuery()
            : address.encode().buildAndExpand(filter.text()).getQuery();
    return query == null ? "" : query;
  }

  public String href() {
    String query = canonical();
    String all = page == 1 ? query : (query.isEmpty() ? "" : query + "&") + "page=" + page;
    return all.isEmpty() ? PATH : PATH + "?" + all;
  }

  /** The address of another page of the same list. */
  public String at(int number) {
    return new ListQuery(filter, number).href();
  }

  public String showing(Show show) {
    return new ListQuery(filter.showing(show), 1).href();
  }

  /** The address of the same list with nothing left out by letters or stage. */
  public String widened() {
    var all =
        new ApplicationFilter(
            "", Set.of(), filter.closures(), filter.show(), filter.sort(), filter.descending());
    return new ListQuery(all, 1).href();
  }

  /** The address sorted by this; a second time turns the order. */
  public String sortedBy(Sort sort) {
    boolean down = filter.sort() == sort ? !filter.descending() : downAtFirst(sort);
    return new ListQuery(filter.sorted(sort, down), 1).href();
  }

  /** How a column is sorted, in the words of {@code aria-sort}. */
  public String ariaSort(Sort sort) {
    return filter.sort() != sort ? "none" : filter.descending() ? "descending" : "ascending";
  }

  public boolean at(Stage stage) {
    return filter.stages().contains(stage);
  }

  /** Whether it leaves anything out beyond what is usual. */
  public boolean narrowed() {
    return !filter.text().isEmpty() || !filter.stages().isEmpty();
  }

  public boolean usual() {
    return canonical().isEmpty();
  }

  private static boolean downAtFirst(Sort sort) {
    return switch (sort) {
      case STAGE, APPLIED, HEARD -> true;
      case EMPLOYER, ROLE, NEXT -> false;
    };
  }

  private static Set<Stage> stages(List<String> words) {
    var stages = EnumSet.noneOf(Stage.class);
    words.forEach(word -> one(Stage.class, word).ifPresent(stages::add));
    return stages;
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 1;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The value of a closed choice with this name in lower case. */
  static <E extends Enum<E>> Optional<E> one(Class<E> choice, @Nullable String word) {
    return Arrays.stream(choice.getEnumConstants())
        .filter(value -> word(value).equals(word))
        .findFirst();
  }
}
