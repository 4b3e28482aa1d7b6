package app.onward.wellbeing.web;

import app.onward.platform.web.Dates;
import app.onward.platform.web.Option;
import app.onward.platform.web.Texts;
import app.onward.wellbeing.SupportLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who one can turn to.
 *
 * @param country whose lines are wanted, or empty for all
 * @param file with which a host replaces the list
 */
public record SupportPage(List<SupportLine> all, String country, String file, Dates dates) {
  public SupportPage {
    all = List.copyOf(all);
  }

  public List<SupportLine> lines(SupportLine.Kind kind) {
    return all.stream().filter(line -> line.kind() == kind && line.isFor(country)).toList();
  }

  /** The countries to choose from, by name, and all of them first. */
  public List<Option> countries(Texts texts) {
    Stream<Option> named =
        all.stream()
            .map(SupportLine::place)
            .distinct()
            .filter(place -> !place.equals(SupportLine.ANYWHERE))
            .map(place -> new Option(place, place(place, texts)))
            .sorted(Comparator.comparing(Option::label));
    var options = new ArrayList<Option>();
    options.add(new Option("", texts.get("wellbeing.place.all")));
    named.forEach(options::add);
    return options;
  }

  /** A country by its name. */
  public String place(String place, Texts texts) {
    return switch (place) {
      case "EU" -> texts.get("wellbeing.place.eu");
      case SupportLine.ANYWHERE -> texts.get("wellbeing.place.anywhere");
      default -> new Locale.Builder().setRegion(place).build().getDisplayCountry(texts.locale());
    };
  }

  /** How old the entry is. */
  public String checked(SupportLine line, Texts texts) {
    return line.checked() == null
        ? texts.get("wellbeing.noted", dates.day(line.noted()))
        : texts.get("wellbeing.checked", dates.day(line.checked()));
  }
}
