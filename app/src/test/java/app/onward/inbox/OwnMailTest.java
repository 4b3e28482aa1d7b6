package app.onward.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnMailTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Application: Buyer|Dear team, my CV is attached.|APPLICATION",
        "Hello|I would like to apply for the post of buyer.|APPLICATION",
        "Bewerbung als Einkäufer|Anbei meine Unterlagen.|APPLICATION",
        "Re: interview|Thursday is fine, thank you.|REPLY",
        "Re: offer|Thank you for the offer, I am glad to accept.|REPLY",
        "Re: offer|Thank you for the offer. I have slept on it and I must decline.|DECLINE",
        "Re: offer|I am sorry to turn your offer down.|DECLINE",
        "AW: Vertrag|Danke für das Angebot. Nach vielen Gesprächen lehne ich es leider ab.|DECLINE",
        "Re: offre|Je décline donc votre offre.|DECLINE",
        "Re: offre|Je dois décliner cette offre.|DECLINE",
        "Re: interview|I am withdrawing, as I have found another job.|WITHDRAWAL",
        "AW: Gespräch|Hiermit ziehe ich meine Bewerbung zurück.|WITHDRAWAL",
      })
  void says(String subject, String body, OwnMail expected) {
    assertThat(OwnMail.of(subject, body)).isEqualTo(expected);
  }
}
