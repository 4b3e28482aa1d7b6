package app.onward.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/a\nb",
        "/sign-in"
      })
  void whatLeadsAwayLeadsToTheStart(String wanted) {
    assertThat(Destination.of(wanted)).isEqualTo(Destination.START);
  }

  @Test
  void aPathIsComeBackTo() {
    assertThat(Destination.of("/applications?stage=applied").signInAddress())
        .isEqualTo("/sign-in?to=%2Fapplications%3Fstage%3Dapplied");
  }
}
