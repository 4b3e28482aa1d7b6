package app.onward.questions;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A file of starter questions: YAML with an optional {@code sector}, and {@code topics} that each
 * have a {@code title}, the {@code stages} of their questions, and the {@code questions}.
 *
 * @param name of the file, for what is said about mistakes in it
 */
record StarterFile(String name) {
  static List<StarterQuestion> shipped(String word) {
    String path = "/questions/starter/" + word + ".yaml";
    try (var bytes = Objects.requireNonNull(StarterFile.class.getResourceAsStream(path), path);
        var text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return new StarterFile(word + ".yaml").questions(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }

  /**
   * @throws IllegalStateException that names file and line, where something is missing or unknown
   */
  List<StarterQuestion> questions(Reader text) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(text);
      Sector sector =
          at(root, "sector").map(node -> known(node, Sector::of, "sector")).orElse(null);
      return entries(needed(root, "topics")).flatMap(topic -> topic(topic, sector)).toList();
    } catch (YAMLException notYaml) {
      throw new IllegalStateException(name + ": " + notYaml.getMessage(), notYaml);
    }
  }

  private Stream<StarterQuestion> topic(Node node, @Nullable Sector sector) {
    var topic = new Topic(text(node, "topic"), text(node, "title"));
    Set<AskedAt> stages =
        entries(needed(node, "stages"))
            .map(stage -> known(stage, AskedAt::of, "stage"))
            .collect(Collectors.toUnmodifiableSet());
    return entries(needed(node, "questions"))
        .map(question -> question(question, topic, stages, sector));
  }

  private StarterQuestion question(
      Node node, Topic topic, Set<AskedAt> stages, @Nullable Sector sector) {
    List<String> good = entries(needed(node, "good")).map(this::scalar).toList();
    if (good.isEmpty() || good.size() > StarterQuestion.MOST_POINTS) {
      throw wrong(node, "good has " + good.size() + " points, not 1 to 3");
    }
    return new StarterQuestion(
        text(node, "id"), text(node, "text"), topic, stages, sector, text(node, "assessed"), good);
  }

  private <T> T known(Node node, Function<String, Optional<T>> find, String what) {
    String word = scalar(node);
    return find.apply(word).orElseThrow(() -> wrong(node, "no " + what + " '" + word + "'"));
  }

  private String text(Node node, String key) {
    return scalar(needed(node, key));
  }

  private Node needed(Node node, String key) {
    return at(node, key).orElseThrow(() -> wrong(node, key + " is missing"));
  }

  private Optional<Node> at(Node node, String key) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, "keys were expected");
    }
    return mapping.getValue().stream()
        .filter(entry -> scalar(entry.getKeyNode()).equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst();
  }

  private Stream<Node> entries(Node node) {
    if (!(node instanceof SequenceNode list)) {
      throw wrong(node, "a list was expected");
    }
    return list.getValue().stream();
  }

  private String scalar(Node node) {
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      throw wrong(node, "a text was expected");
    }
    return scalar.getValue();
  }

  private IllegalStateException wrong(Node node, String what) {
    return new IllegalStateException(
        "%s, line %d: %s".formatted(name, node.getStartMark().getLine() + 1, what));
  }
}
