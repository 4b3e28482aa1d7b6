package app.onward.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  @ParameterizedTest
  @CsvSource({
    "Eastmere Ltd, Data Analyst, eastmere, Senior Data Analyst, true",
    "Eastmere, Data Analyst (m/w/d), Eastmere, Data Analyst, true",
    "Avella, Data Analyst, Avellan, Data Analyst, false",
    "Eastmere, Data Analyst, Eastmere, Data Engineer, false",
    "Eastmere, Research Assistant in Physics, Eastmere, Research Assistant in Chemistry, false"
  })
  void theEmployerAndMostOfTheRoleMustBeTheSame(
      String employer, String role, String otherEmployer, String otherRole, boolean alike) {
    assertThat(
            Likeness.between(Details.of(employer, role), Details.of(otherEmployer, otherRole))
                .isPresent())
        .isEqualTo(alike);
  }

  @Test
  void theSameNumberIsEnough() {
    assertThat(Likeness.between(numbered("Clerk", "R-10442"), numbered("Officer", "r-10442")))
        .contains(Likeness.SAME_NUMBER);
  }

  @Test
  void differentNumbersAreDifferentRoles() {
    assertThat(Likeness.between(numbered("Clerk", "R-1001"), numbered("Clerk", "R-1002")))
        .isEmpty();
  }

  @Test
  void directAndThroughAnAgencyIsTwoWays() {
    assertThat(Likeness.between(through(null), through("Brightfield"))).contains(Likeness.TWO_WAYS);
    assertThat(Likeness.between(through("Brightfield"), through("Brightfield Ltd")))
        .contains(Likeness.SAME_ROLE);
  }

  private static Details numbered(String role, String number) {
    return new Details("Eastmere", role, null, null, number, null, null);
  }

  private static Details through(@Nullable String agency) {
    return new Details("Eastmere", "Clerk", agency, null, null, null, null);
  }
}
