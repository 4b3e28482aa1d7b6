package app.onward.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerNameTest {

  @ParameterizedTest
  @CsvSource({
    "Avellan GmbH, AVELLAN",
    "The Lindental Trust, Lindental Trust",
    "Kestrel & Rowe Ltd., Kestrel & Rowe",
    "Univ Montclar, Université de Montclar",
    "Uni Wellmar, Universität Wellmar",
    "Universidade do Carvalhal, Universidade Carvalhal",
  })
  void isOneNameInTwoSpellings(String one, String other) {
    assertThat(EmployerName.of(one)).isEqualTo(EmployerName.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Avellan, Avella",
    "Nordlight, Norlight",
    "Unicorn Labs, University Corn Labs",
    "Universal Freight, University Freight"
  })
  void isNotANearOne(String one, String other) {
    assertThat(EmployerName.of(one)).isNotEqualTo(EmployerName.of(other));
  }
}
