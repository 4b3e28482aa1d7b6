package app.onward.bench.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The applications of the invented search: twenty at one university, near names, agencies beside
 * the direct way, one role at many firms, many roles at one firm.
 */
final class Searches {
  private static final List<String> ROLES =
      List.of(
          "Data Analyst",
          "Data Steward",
          "Research Data Manager",
          "Reporting Analyst",
          "Statistician",
          "Analytics Engineer",
          "Survey Analyst",
          "Business Analyst",
          "Learning Analytics Officer",
          "Data Engineer",
          "Product Analyst",
          "Policy Analyst",
          "Admissions Analyst",
          "Finance Analyst",
          "Librarian",
          "Laboratory Manager",
          "Project Officer",
          "Web Developer",
          "Database Administrator",
          "Insights Manager");
  private static final List<String> FIRST =
      List.of(
          "Bram", "Corv", "Dall", "Elder", "Fenn", "Grey", "Hal", "Iver", "Kest", "Lor", "Mer",
          "Nor", "Oster", "Pell", "Quor", "Rav", "Sund", "Tess", "Ulm", "Varn", "Wend", "Yar");
  private static final List<String> LAST =
      List.of("wick", "dale", "mont", "by", "combe", "stead", "vik", "ora", "enne", "holm", "ax");
  private static final List<String> TRADE =
      List.of("", " Health", " Energy", " Logistics", " Foods", " Systems", " Insurance", " Media");
  private static final List<List<String>> NEAR =
      List.of(
          List.of("Avail", "Avra"),
          List.of("Nordlight", "Norlight"),
          List.of("Brackford", "Brackworth"),
          List.of("Lumen Health", "Lumina Health"),
          List.of("Tessaly", "Tessara"),
          List.of("Castell Energy", "Castello Energy"));
  private static final List<String> PEOPLE =
      List.of(
          "Ines Duarte",
          "Jonas Kern",
          "Claire Aubry",
          "Peter Holm",
          "Miriam Vogt",
          "Luc Perrin",
          "Anna Weir",
          "Tom Akers",
          "Greta Lang",
          "Paul Renard",
          "Ada Finch",
          "Nils Brandt");
  private static final List<List<String>> COURSES =
      List.of(
          List.of("receipt"),
          List.of("receipt", "rejection"),
          List.of("receipt", "rejection"),
          List.of("receipt", "status", "rejection"),
          List.of("receipt", "screen", "rejection"),
          List.of("receipt", "assessment", "rejection"),
          List.of("receipt", "screen", "interview", "moved", "rejection"),
          List.of("receipt", "interview", "rejection"),
          List.of("receipt", "interview", "moved", "offer"),
          List.of("receipt", "assessment", "interview", "cancelled"));

  private final RandomGenerator random;
  private final List<Pursued> all = new ArrayList<>();
  private final Set<String> stems = new HashSet<>();

  Searches(RandomGenerator random) {
    this.random = random;
  }

  /** Until they are told by at least this many mails. */
  List<Pursued> telling(int mails) {
    for (String role : ROLES) {
      add("en", "University of Eastmere", role, "", course());
    }
    for (List<String> pair : NEAR) {
      for (String employer : pair) {
        add("en", employer, "Data Analyst", "", course());
      }
    }
    for (int i = 0; i < 12; i++) {
      String employer = firm();
      String role = pick(ROLES);
      add(language(i), employer, role, "agency", List.of("receipt", "screen", "interview"));
      addAgain(List.of("receipt", "rejection"));
    }
    for (int i = 0; i < 8; i++) {
      String employer = firm();
      add(language(i), employer, ROLES.get(i), "", course());
      add(language(i), employer, ROLES.get(i + 8), "", course());
    }
    while (all.stream().mapToInt(one -> one.steps().size()).sum() < mails) {
      add(language(all.size()), firm(), pick(ROLES), "", course());
    }
    return all;
  }

  /** The same job, applied for directly as well. */
  private void addAgain(List<String> steps) {
    Pursued last = all.getLast();
    all.add(new Pursued(last.number(), last.language(), last.slots(), steps, ""));
  }

  private void add(
      String language, String employer, String role, String sender, List<String> steps) {
    int number = all.size();
    String slug = employer.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    String person = PEOPLE.get(number % PEOPLE.size());
    String agencyPerson = PEOPLE.get((number + 5) % PEOPLE.size());
    String agency = pick(FIRST) + pick(LAST) + " Recruitment " + number % 7;
    String domain = slug + ".example";
    String agencyDomain = agency.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example";
    Map<String, String> slots = new HashMap<>();
    slots.put("employer", employer);
    slots.put("role", role);
    slots.put("slug", slug);
    slots.put("domain", domain);
    slots.put("person", person);
    slots.put("personaddress", address(person, domain));
    slots.put("agency", agency.replaceAll(" \\d$", ""));
    slots.put("agencyperson", agencyPerson);
    slots.put("agencyaddress", address(agencyPerson, agencyDomain));
    slots.put("reqid", "R-" + (20_000 + 37 * number));
    slots.put("city", "Waterhoven");
    slots.put("name", "Mira");
    slots.put("fullname", "Mira Halvorsen");
    all.add(new Pursued(number, language, slots, steps, sender));
  }

  private static String address(String person, String domain) {
    return person.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + domain;
  }

  private List<String> course() {
    return pick(COURSES);
  }

  /** A name that no other firm begins with. */
  private String firm() {
    String stem = pick(FIRST) + pick(LAST);
    while (!stems.add(stem)) {
      stem = pick(FIRST) + pick(LAST);
    }
    return stem + pick(TRADE);
  }

  private static String language(int number) {
    return List.of("en", "de", "fr").get(number % 3);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
