package app.onward.understanding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmAlikeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brackford|BRACKFORD GmbH|true|true",
        "Brackforder Gesellschaft|Brackforder Gesellschaft mbH|true|true",
        "Clairmont Énergie|Clairmont Energie SAS|true|true",
        "Brackford|The Brackford Company|false|true",
        "Brackford|Brackford Group|false|true",
        "Nordwerk Austria GmbH|Nordwerk|false|true",
        "Nordwerk Gruppe Deutschland|Nordwerk|false|true",
        "Brackford Technologies Private Limited|Brackford|false|true",
        "Brackford Foods|Brackford|false|false",
        "Brackford|Ternley|false|false",
        "Brackford Group|Ternley Group|false|false",
        "Group|The Company|false|false",
      })
  void spellings(String one, String other, boolean asWritten, boolean sameFirm) {
    assertThat(FirmAlike.asWritten(one, other)).isEqualTo(asWritten);
    assertThat(FirmAlike.sameFirm(one, other)).isEqualTo(sameFirm);
    assertThat(FirmAlike.sameFirm(other, one)).isEqualTo(sameFirm);
  }
}
