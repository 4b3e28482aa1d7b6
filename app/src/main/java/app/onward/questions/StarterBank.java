package app.onward.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The questions that Onward brings, in its own words. */
@Component
public class StarterBank {
  private final List<StarterQuestion> all;

  StarterBank() {
    all =
        Stream.concat(Stream.of("general"), Arrays.stream(Sector.values()).map(Sector::slug))
            .flatMap(word -> StarterFile.shipped(word).stream())
            .toList();
  }

  /** The bank for whoever needs nothing but it. */
  public static StarterBank shipped() {
    return new StarterBank();
  }

  /** What is asked everywhere first, then sector by sector. */
  public List<StarterQuestion> all() {
    return all;
  }

  public List<StarterQuestion> all(BankFilter filter) {
    return all.stream().filter(filter::lets).toList();
  }

  public Optional<StarterQuestion> find(String slug) {
    return all.stream().filter(question -> question.slug().equals(slug)).findFirst();
  }

  /** All topics, in the order of their questions. */
  public List<Topic> topics() {
    return all.stream().map(StarterQuestion::topic).distinct().toList();
  }
}
