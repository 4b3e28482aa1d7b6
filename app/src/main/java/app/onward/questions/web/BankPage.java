package app.onward.questions.web;

import app.onward.platform.web.Option;
import app.onward.platform.web.Texts;
import app.onward.questions.AskedAt;
import app.onward.questions.BankFilter;
import app.onward.questions.Sector;
import app.onward.questions.StarterQuestion;
import app.onward.questions.Topic;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bank: topics to choose from, or the questions that were asked for.
 *
 * @param found the questions the filter lets through
 * @param topics of the whole bank
 */
public record BankPage(BankFilter filter, List<StarterQuestion> found, List<Topic> topics) {
  public BankPage {
    found = List.copyOf(found);
    topics = List.copyOf(topics);
  }

  /** Whether nothing was asked for yet, so that only topics are shown. */
  public boolean begins() {
    return filter.isEmpty();
  }

  public Map<Topic, List<StarterQuestion>> byTopic() {
    return found.stream()
        .collect(
            Collectors.groupingBy(StarterQuestion::topic, LinkedHashMap::new, Collectors.toList()));
  }

  public String sector() {
    return filter.sector() == null ? "" : filter.sector().slug();
  }

  public String stage() {
    return filter.stage() == null ? "" : filter.stage().slug();
  }

  public String topic() {
    return filter.topic() == null ? "" : filter.topic();
  }

  public List<Option> sectors(Texts texts) {
    return any(
        texts.get("questions.any-sector"),
        Arrays.stream(Sector.values())
            .map(each -> new Option(each.slug(), texts.of("questions.sector", each))));
  }

  public List<Option> stages(Texts texts) {
    return any(
        texts.get("questions.any-stage"),
        Arrays.stream(AskedAt.values())
            .map(each -> new Option(each.slug(), texts.of("questions.stage", each))));
  }

  public List<Option> topics(Texts texts) {
    return any(
        texts.get("questions.any-topic"),
        topics.stream().map(each -> new Option(each.slug(), each.title())));
  }

  private static List<Option> any(String none, Stream<Option> options) {
    return Stream.concat(Stream.of(new Option("", none)), options).toList();
  }
}
