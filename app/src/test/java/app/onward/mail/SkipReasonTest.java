package app.onward.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SkipReasonTest {

  @ParameterizedTest
  @EnumSource
  void everyReasonHasItsSentence(SkipReason reason) throws IOException {
    Properties sentences = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(getClass().getResourceAsStream("/messages/mail.properties")),
            StandardCharsets.UTF_8)) {
      sentences.load(in);
    }

    assertThat(sentences.getProperty(reason.messageKey())).isNotBlank();
  }
}
