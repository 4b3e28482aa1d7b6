package app.onward.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Jo Lind <jo@avellan.example> | Jo Lind | jo@avellan.example",
        "jo@avellan.example (Jo Lind) | Jo Lind | jo@avellan.example",
        "jo@avellan.example | `` | jo@avellan.example",
        "Jo Lind jo@avellan.example | Jo Lind | jo@avellan.example",
        "\"Lind, Jo\" <jo@avellan.example> | Lind, Jo | jo@avellan.example",
        "\"'jo@avellan.example'\" <jo@avellan.example> | jo@avellan.example | jo@avellan.example",
        "=?utf-8?Q?J=C3=B6_Lind?= <jo@avellan.example> | Jö Lind | jo@avellan.example",
        "Jo (at work, till \\) six) Lind <jo@avellan.example> | Jo Lind | jo@avellan.example",
        "Jo <jo(Lind)@avellan(the firm). example> | Jo | jo@avellan.example",
        "Jo <@relay.example:jo@avellan.example> | Jo | jo@avellan.example",
        "Team: Jo <jo@avellan.example>; | Jo | jo@avellan.example",
        "\"=?utf-8?B?VMOkYW0=?=\": Jo <jo@avellan.example>; | Jo | jo@avellan.example",
        "=?utf-8?Q?Jo:_Lind?= <jo@avellan.example> | Jo: Lind | jo@avellan.example",
        "Avellan Careers | Avellan Careers | ``"
      })
  void areReadInManyForms(String field, String name, String address) {
    assertThat(Addresses.in(field)).isEqualTo(List.of(new MailAddress(name, address)));
  }
}
