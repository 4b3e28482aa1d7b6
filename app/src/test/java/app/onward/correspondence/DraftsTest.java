package app.onward.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.correspondence.BetterLeftOut.Advice;
import java.util.HashSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped draft is short, follows the advice of the product, and names only known slots. */
class DraftsTest {
  private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");

  static Stream<Arguments> drafts() {
    return Stream.of(LetterLanguage.values())
        .flatMap(
            language ->
                Stream.of(LetterKind.values())
                    .flatMap(
                        kind ->
                            Stream.of(
                                Arguments.of(language, kind, false),
                                Arguments.of(language, kind, true))));
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void isShort(LetterLanguage language, LetterKind kind, boolean agency) {
    LetterText text = Drafts.in(language).of(kind, agency);

    int least = kind == LetterKind.THANK_YOU ? 60 : 15;
    int most = kind == LetterKind.THANK_YOU ? 120 : 89;
    assertThat(text.words()).as(text.body()).isBetween(least, most);
    assertThat(text.subject()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void holdsWhatTheAdviceSays(LetterLanguage language, LetterKind kind, boolean agency) {
    LetterText text = Drafts.in(language).of(kind, agency);

    assertThat(BetterLeftOut.in(text)).extracting(Advice::words).isEmpty();
    assertThat(text.body()).doesNotContain("!");
  }

  @ParameterizedTest
  @EnumSource(LetterLanguage.class)
  void namesOnlyWhatCanBeFilledIn(LetterLanguage language) {
    Drafts drafts = Drafts.in(language);
    var known = new HashSet<>(drafts.gaps().keySet());
    known.add("role");
    known.add("employer");

    drafts.drafts().values().stream()
        .flatMap(text -> SLOT.matcher(text.subject() + text.body()).results())
        .map((MatchResult slot) -> slot.group(1))
        .forEach(slot -> assertThat(known).contains(slot));
  }

  @ParameterizedTest
  @EnumSource(LetterLanguage.class)
  void everyLanguageHasTheSameDrafts(LetterLanguage language) {
    assertThat(Drafts.in(language).drafts().keySet())
        .isEqualTo(Drafts.in(LetterLanguage.EN).drafts().keySet());
  }
}
