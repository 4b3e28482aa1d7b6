package app.onward.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The pursuits so far, found by what a mail of theirs may show: a requisition id, a mail domain, an
 * employer's name. So each mail is held against a few of them and not against all.
 */
final class Pursuits {
  private final List<Pursuit> all = new ArrayList<>();
  private final Map<Pursuit, Integer> places = new HashMap<>();
  private final Map<String, Set<Integer>> byRequisition = new HashMap<>();
  private final Map<String, Set<Integer>> byDomain = new HashMap<>();
  private final Map<String, Set<Integer>> byDomainName = new HashMap<>();
  private final NameTree<Integer> byEmployer = new NameTree<>();

  List<Pursuit> all() {
    return all;
  }

  void add(Pursuit pursuit) {
    places.put(pursuit, all.size());
    all.add(pursuit);
    note(pursuit);
  }

  /** Puts the mails of one to another, which may be found by more from then on. */
  void join(Pursuit pursuit, Pursuit more) {
    pursuit.join(more);
    note(pursuit);
  }

  private void note(Pursuit pursuit) {
    int place = Objects.requireNonNull(places.get(pursuit));
    pursuit.requisitions().forEach(each -> note(byRequisition, each, place));
    pursuit.domains().forEach(each -> note(byDomain, each, place));
    pursuit
        .employerName()
        .ifPresent(
            name -> {
              byEmployer.put(name.folded(), place);
              LetterText.domainsOf(name).forEach(each -> note(byDomainName, each, place));
            });
  }

  private static void note(Map<String, Set<Integer>> places, String mark, int place) {
    places.computeIfAbsent(mark, _ -> new TreeSet<>()).add(place);
  }

  /** Those that share a requisition id with a mail, in the order in which they were added. */
  List<Pursuit> sharingRequisition(Pursuit thread) {
    return at(thread.requisitions().stream().flatMap(id -> of(byRequisition, id)));
  }

  /** Those whose employer a mail may be from, to or about, in the order of adding. */
  List<Pursuit> near(Pursuit thread, List<LetterText> texts) {
    var places = new TreeSet<Integer>();
    for (String domain : thread.domains()) {
      of(byDomain, domain).forEach(places::add);
      LetterText.labels(domain).flatMap(label -> of(byDomainName, label)).forEach(places::add);
    }
    for (LetterText text : texts) {
      places.addAll(byEmployer.standingIn(text.employer()));
      places.addAll(byEmployer.standingIn(text.head()));
      places.addAll(byEmployer.standingIn(text.body()));
    }
    return at(places.stream());
  }

  private static Stream<Integer> of(Map<String, Set<Integer>> places, String mark) {
    return places.getOrDefault(mark, Set.of()).stream();
  }

  private List<Pursuit> at(Stream<Integer> found) {
    return found.distinct().sorted().map(all::get).toList();
  }
}
