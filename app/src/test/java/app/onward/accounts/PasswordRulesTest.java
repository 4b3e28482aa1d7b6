package app.onward.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.accounts.PasswordRules.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {
  @ParameterizedTest
  @CsvSource({
    "elevenchars, SHORT",
    "'', SHORT",
    "aaaaaaaaaaaaaa, COMMON",
    "Password1234, COMMON",
    "123456789012, COMMON"
  })
  void whatOthersWouldGuessIsRefused(String password, Reason reason) {
    assertThat(PasswordRules.check(password)).contains(reason);
  }

  @Test
  void whatIsEndlessIsRefused() {
    assertThat(PasswordRules.check("abcdef ".repeat(30))).contains(Reason.LONG);
  }

  @ParameterizedTest
  @CsvSource({"blue kettle sings", "пароль из слов", "ünïcödé ist gut"})
  void someWordsAreFine(String password) {
    assertThat(PasswordRules.check(password)).isEmpty();
  }
}
