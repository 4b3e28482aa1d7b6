package app.onward.inbox;

import app.onward.applications.ApplicationId;
import app.onward.applications.Details;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What linking makes of letters, told by the names of those that belong together. */
final class Linked {
  private Linked() {}

  /** An application that is there; ended then, or open where that is null. */
  static Known known(String employer, String role, @Nullable String ended) {
    return new Known(
        ApplicationId.next(),
        Details.of(employer, role),
        Instant.parse("2026-07-01T00:00:00Z"),
        ended == null ? null : Instant.parse(ended));
  }

  /** As below, where no application is there yet. */
  static List<String> linked(Letters... mails) {
    return linked(List.of(), mails);
  }

  /** The mails of each application in one line, with what is known of it before. */
  static List<String> linked(List<Known> known, Letters... mails) {
    Map<MessageId, String> names = new HashMap<>();
    var letters = new ArrayList<Letter>();
    for (Letters mail : mails) {
      Letter letter = mail.letter();
      names.put(letter.id(), mail.name());
      letters.add(letter);
    }
    Map<String, String> shown =
        known.stream()
            .collect(
                Collectors.toMap(
                    each -> new Target.Existing(each.id()).text(),
                    each ->
                        " @"
                            + each.details().employer()
                            + (each.ended() == null ? "" : ", ended")));
    Linking.Result result =
        Linking.of(known, letters, address -> !address.endsWith("@tracker.example"));
    var together = new HashMap<String, TreeSet<String>>();
    for (Link link : result.links()) {
      String where = link.targets().stream().map(Target::text).collect(Collectors.joining(" "));
      together.computeIfAbsent(where, _ -> new TreeSet<>()).add(names.get(link.message()));
    }
    return together.entrySet().stream()
        .map(
            each ->
                String.join(" ", each.getValue())
                    + shown.getOrDefault(each.getKey(), "")
                    + choice(each.getKey()))
        .toList();
  }

  private static String choice(String where) {
    int fitting = where.split(" ").length;
    return fitting > 1 ? " ?" + fitting : "";
  }
}
