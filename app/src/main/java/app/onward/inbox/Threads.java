package app.onward.inbox;

import app.onward.applications.ApplicationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Puts mails of one thread, one calendar event or one accepted application together. */
final class Threads {

  private final Map<String, Integer> firstByMark = new HashMap<>();
  private final int[] parents;

  private Threads(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** The pursuits that threads alone make, in the order of their first mails. */
  static List<Pursuit> of(
      List<Letter> letters, Map<ApplicationId, Known> known, Predicate<String> ownDomain) {
    var threads = new Threads(letters.size());
    for (int i = 0; i < letters.size(); i++) {
      for (String mark : marks(letters.get(i))) {
        Integer first = threads.firstByMark.putIfAbsent(mark, i);
        if (first != null) {
          threads.join(first, i);
        }
      }
    }
    Map<Integer, Known> accepted = threads.accepted(letters, known);
    var pursuits = new LinkedHashMap<Integer, Pursuit>();
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      pursuits
          .computeIfAbsent(threads.root(i), root -> new Pursuit(accepted.get(root)))
          .add(letter, ownDomain.test(letter.correspondent()));
    }
    return new ArrayList<>(pursuits.values());
  }

  private static List<String> marks(Letter letter) {
    var marks = new ArrayList<String>();
    marks.add("mail " + letter.keyHash());
    letter.references().forEach(reference -> marks.add("mail " + reference));
    letter.invites().stream()
        .filter(invite -> !invite.uid().isEmpty())
        .forEach(invite -> marks.add("event " + invite.uid()));
    if (letter.application() != null) {
      marks.add("application " + letter.application());
    }
    return marks;
  }

  /** The applications that threads were put to, by root; the latest mail decides. */
  private Map<Integer, Known> accepted(List<Letter> letters, Map<ApplicationId, Known> known) {
    var accepted = new HashMap<Integer, Known>();
    for (int i = 0; i < letters.size(); i++) {
      ApplicationId application = letters.get(i).application();
      if (application != null && known.containsKey(application)) {
        accepted.put(root(i), known.get(application));
      }
    }
    return accepted;
  }

  private void join(int a, int b) {
    parents[root(b)] = root(a);
  }

  private int root(int i) {
    int root = i;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
