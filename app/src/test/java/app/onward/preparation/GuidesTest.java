package app.onward.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.Stage;
import app.onward.interviews.RoundKind;
import app.onward.platform.testing.ReadingEase;
import app.onward.preparation.Guide.Part;
import app.onward.preparation.Guide.Section;
import app.onward.preparation.Guide.Statement;
import app.onward.preparation.GuideTopic.Shelf;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every guide is whole, plain, and says something that no other guide says. */
class GuidesTest {
  private static final int LEAST_SPECIAL = 5;
  private static final double ALIKE = 0.5;
  private static final double PLAIN = 60;
  private static final List<String> HARD =
      List.of("!", "unfortunately", "sorry", "fail ", "failed", "reject", "weakness", "streak");
  private static final Set<String> SMALL =
      Set.of("the", "and", "you", "that", "with", "for", "what", "they", "who", "not", "have");

  private final Guides guides = new Guides();

  @Test
  void eightAreByStageAndTwelveBySector() {
    assertThat(guides.all()).filteredOn(guide -> guide.topic().shelf() == Shelf.STAGE).hasSize(8);
    assertThat(guides.all()).filteredOn(guide -> guide.topic().shelf() == Shelf.SECTOR).hasSize(12);
  }

  @ParameterizedTest
  @EnumSource
  void everyGuideIsWhole(GuideTopic topic) {
    Guide guide = guides.of(topic);

    assertThat(guide.title()).isNotEmpty();
    assertThat(guide.summary()).isNotEmpty();
    assertThat(guide.sections()).extracting(Section::part).containsExactly(Part.values());
    assertThat(guide.sections())
        .allMatch(part -> !part.paragraphs().isEmpty() || !part.statements().isEmpty());
    assertThat(guide.listed(Part.QUESTIONS)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(said(guide).split("\\s+").length).isBetween(350, 600);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSpecialInOneStandsInNoOther(GuideTopic topic) {
    List<String> special = special(guides.of(topic));
    List<String> others =
        guides.all().stream()
            .filter(guide -> guide.topic() != topic)
            .flatMap(Guide::words)
            .toList();

    assertThat(special).hasSizeGreaterThanOrEqualTo(LEAST_SPECIAL).doesNotHaveDuplicates();
    assertThat(special)
        .allSatisfy(
            one -> assertThat(others).as(one).noneMatch(other -> likeness(one, other) >= ALIKE));
  }

  @Test
  void copiesAndNearCopiesWouldBeFound() {
    String one = "A shift on trial: some hours on the floor. Ask before whether it is paid.";
    String near = "Ask before whether a shift on trial is paid: some hours on the floor, mostly.";

    assertThat(likeness(one, one)).isEqualTo(1);
    assertThat(likeness(one, near)).isGreaterThanOrEqualTo(ALIKE);
    assertThat(likeness(one, "A lesson on trial with a class you have never met.")).isLessThan(0.3);
  }

  @ParameterizedTest
  @EnumSource
  void everyGuideIsPlainAndCalm(GuideTopic topic) {
    String said = said(guides.of(topic));

    assertThat(said.toLowerCase(Locale.ROOT)).doesNotContain(HARD);
    assertThat(ReadingEase.of(said)).isGreaterThan(PLAIN);
  }

  @Test
  void everyRoundHasItsGuideAndSoHaveAPostingAndAnOffer() {
    assertThat(Arrays.stream(RoundKind.values()).map(GuideTopic::of))
        .allMatch(topic -> topic.shelf() == Shelf.STAGE)
        .hasSize(RoundKind.values().length);
    assertThat(GuideTopic.of(Stage.SAVED)).contains(GuideTopic.APPLICATION);
    assertThat(GuideTopic.of(Stage.OFFER)).contains(GuideTopic.OFFER_TALK);
  }

  @Test
  void wordsAreFoundWhereverTheyStand() {
    assertThat(guides.with("handover ward"))
        .extracting(Guide::topic)
        .containsExactly(GuideTopic.NURSING_AND_CARE);
    assertThat(guides.with("")).hasSize(20);
    assertThat(guides.with("xylophone")).isEmpty();
  }

  private static String said(Guide guide) {
    return guide.words().collect(Collectors.joining("\n"));
  }

  private static List<String> special(Guide guide) {
    return guide.sections().stream()
        .flatMap(section -> section.statements().stream())
        .filter(Statement::special)
        .map(Statement::text)
        .toList();
  }

  /** The share of the words of either that both have, small words aside. */
  private static double likeness(String one, String other) {
    Set<String> both = words(one);
    both.retainAll(words(other));
    Set<String> all = words(one);
    all.addAll(words(other));
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z]+")));
    words.removeIf(word -> word.length() < 3 || SMALL.contains(word));
    return words;
  }
}
