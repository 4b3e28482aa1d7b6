package app.onward.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.onward.platform.testing.ReadingEase;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StarterBankTest {
  private static final List<String> NOT_OURS =
      List.of("!", "unfortunately", "passion", "think outside", "dream job", "perfectionis");

  private final StarterBank bank = new StarterBank();

  @Test
  void fourHundredQuestionsStandInSixtyTopics() {
    assertThat(bank.all()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(bank.topics()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(bank.topics()).extracting(Topic::slug).doesNotHaveDuplicates();
    assertThat(bank.topics()).extracting(Topic::title).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void everySectorHasTwentyOfItsOwn(Sector sector) {
    assertThat(bank.all(new BankFilter(sector, null, null, ""))).hasSizeGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest
  @EnumSource
  void everyStageHasQuestions(AskedAt stage) {
    assertThat(bank.all(new BankFilter(null, stage, null, ""))).hasSizeGreaterThanOrEqualTo(9);
  }

  @Test
  void aNameIsGivenOnceAndStays() {
    assertThat(bank.all())
        .extracting(StarterQuestion::slug)
        .doesNotHaveDuplicates()
        .allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"))
        .contains("biggest-weakness", "sell-pen", "find-patient-grey-short");
    assertThat(bank.all().stream().map(question -> Question.folded(question.text())))
        .doesNotHaveDuplicates();
  }

  @Test
  void itIsPlainEnglish() {
    assertThat(ReadingEase.of(said(bank.all().stream()))).isGreaterThan(60);
    assertThat(said(bank.all().stream()).toLowerCase(Locale.ROOT)).doesNotContain(NOT_OURS);
  }

  @Test
  void wordsAreFoundWhereverTheyStand() {
    assertThat(bank.all(new BankFilter(null, null, null, "BRUISE explain")))
        .extracting(StarterQuestion::slug)
        .containsExactly("see-bruise-nobody-can");
    assertThat(bank.all(new BankFilter(Sector.SALES, null, null, "bruise"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sector: space                                  | x.yaml, line 1: no sector 'space'
          sector: law                                    | x.yaml, line 1: topics is missing
          topics: none                                   | x.yaml, line 1: a list was expected
          topics:;- topic: a                             | x.yaml, line 2: title is missing
          topics:;- {topic: a, title: B, stages: [late]} | x.yaml, line 2: no stage 'late'
          """)
  void aMistakeInAFileIsNamedWithItsLine(String text, String message) {
    assertThatThrownBy(
            () -> new StarterFile("x.yaml").questions(new StringReader(text.replace(";", "\n"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }

  @Test
  void whatIsNoYamlIsNamedToo() {
    assertThatThrownBy(() -> new StarterFile("x.yaml").questions(new StringReader("a: [")))
        .hasMessageStartingWith("x.yaml: ");
  }

  private static String said(Stream<StarterQuestion> questions) {
    return questions
        .flatMap(
            question ->
                Stream.concat(
                    Stream.of(question.text(), question.assessed()), question.good().stream()))
        .collect(Collectors.joining("\n"));
  }
}
