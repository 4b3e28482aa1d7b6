package app.onward.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.mail.MailMessage;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleAndFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ruth Hale|You will meet Daniel Ortiz and Sarah Lund.|Ruth Hale, Daniel Ortiz, Sarah Lund",
        "Brackford Careers|Your interview with Dr. Anna Weber is on Monday.|Dr. Anna Weber",
        "Brackford Careers|Das Gespräch mit Frau Keller und Herrn Thomas Brandt beginnt um 10 Uhr.|Frau Keller, Herrn Thomas Brandt",
        "Brackford Careers|Votre entretien avec Claire Dubois aura lieu jeudi.|Claire Dubois",
        "Brackford Careers|See you then.¶¶Kind regards¶¶Martin Lowe¶Brackford Foods|Martin Lowe",
        "Brackford Careers|You will meet Lena Ott and¶Sam Reyes on Monday.|Lena Ott, Sam Reyes",
        "Brackford Careers|Your interview is with¶Lena Ott,¶Sam Reyes and¶Ruth Hale.|Lena Ott, Sam Reyes, Ruth Hale",
        "Brackford Careers|Lena Ott and¶Sam Reyes will talk with you on Monday.|Lena Ott, Sam Reyes",
        "Brackford Careers|Das Gespräch mit Anna Weber und¶Thomas Brandt ist am Montag.|Anna Weber, Thomas Brandt",
        "Brackford Careers|Anna Weber und¶Thomas Brandt werden mit Ihnen sprechen.|Anna Weber, Thomas Brandt",
        "Brackford Careers|Votre entretien avec Claire Dubois et¶Pierre Martin aura lieu jeudi.|Claire Dubois, Pierre Martin",
        "Brackford Careers|Claire Dubois et¶Pierre Martin vous recevront jeudi.|Claire Dubois, Pierre Martin",
        "Brackford Careers|Your interview with Brackford Foods is on Monday.|-",
        "Brackford Careers|We look forward to meeting you.|-",
      })
  void people(String from, String body, String expected) {
    MailMessage mail = mail(from, body);
    String read =
        PeopleReader.read(mail, TextLine.of(Documents.shipped().of(mail))).stream()
            .map(Fact::value)
            .collect(Collectors.joining(", "));
    assertThat(read.isEmpty() ? "-" : read).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We would like to speak with you in a video call.|VIDEO",
        "Here is the Zoom link for Monday.|VIDEO",
        "It will be a phone interview of half an hour.|PHONE",
        "Wir rufen Sie an, bitte halten Sie sich für das Telefoninterview bereit.|PHONE",
        "L'échange téléphonique durera vingt minutes.|PHONE",
        "Please come to our office and report to reception.|ON_SITE",
        "Das Gespräch findet in unseren Räumen statt.|ON_SITE",
        "L'entretien aura lieu dans nos locaux.|ON_SITE",
        "Would you rather talk by phone or by video?|-",
        "We would like to invite you to an interview.|-",
      })
  void format(String body, String expected) {
    MailMessage mail = mail("Brackford Careers", body);
    Fact<Format> read = FormatReader.read(mail, Documents.shipped().of(mail));
    assertThat(read == null ? "-" : read.value().name()).isEqualTo(expected);
  }

  private static MailMessage mail(String from, String body) {
    return Mails.from(from, "jobs@brackford.example").with("News", body.replace('¶', '\n')).mail();
  }
}
