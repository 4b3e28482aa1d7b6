package app.onward.inbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names of one or more words, each with what bears it, to be found whole in a text in one walk.
 * Names and texts are folded alike: words with a space between them.
 */
final class NameTree<T> {
  private final Node<T> root = new Node<>();

  /** What has been read of a name so far. */
  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final Set<T> bearers = new HashSet<>();
  }

  void put(String name, T bearer) {
    if (name.isBlank()) {
      return;
    }
    Node<T> node = root;
    for (String word : name.strip().split(" ")) {
      node = node.next.computeIfAbsent(word, _ -> new Node<>());
    }
    node.bearers.add(bearer);
  }

  /** The bearers of all names that stand in a text. */
  Set<T> standingIn(String text) {
    var found = new HashSet<T>();
    String[] words = text.strip().split(" ");
    for (int begin = 0; begin < words.length; begin++) {
      Node<T> node = root.next.get(words[begin]);
      for (int at = begin + 1; node != null; at++) {
        found.addAll(node.bearers);
        node = at < words.length ? node.next.get(words[at]) : null;
      }
    }
    return found;
  }
}
