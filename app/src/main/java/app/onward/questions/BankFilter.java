package app.onward.questions;

import app.onward.platform.search.SearchTerms;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which questions of the bank are wanted; null and empty mean any.
 *
 * @param words each of which stands somewhere in the question
 */
public record BankFilter(
    @Nullable Sector sector, @Nullable AskedAt stage, @Nullable String topic, String words) {
  public static final BankFilter ALL = new BankFilter(null, null, null, "");

  public boolean isEmpty() {
    return equals(ALL);
  }

  boolean lets(StarterQuestion question) {
    return (sector == null || sector == question.sector())
        && (stage == null || question.stages().contains(stage))
        && (topic == null || topic.equals(question.topic().slug()))
        && holds(question);
  }

  private boolean holds(StarterQuestion question) {
    String all =
        SearchTerms.fold(
            String.join(
                "\n",
                question.text(),
                question.topic().title(),
                question.assessed(),
                String.join("\n", question.good())));
    return Arrays.stream(SearchTerms.fold(words).strip().split("\\s+")).allMatch(all::contains);
  }
}
