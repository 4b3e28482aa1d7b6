package app.onward.understanding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.onward.mail.CleanText;
import app.onward.mail.Headers;
import app.onward.mail.MailAddress;
import app.onward.mail.MailMessage;
import app.onward.understanding.Evidence;
import app.onward.understanding.Facts;
import app.onward.understanding.Judgement;
import app.onward.understanding.Label;
import app.onward.understanding.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  private static Judged judged(Label truth, Label said, double probability, Layer layer) {
    MailMessage mail =
        new MailMessage(
            null,
            List.of(),
            MailAddress.NONE,
            null,
            List.of(),
            null,
            ZoneOffset.UTC,
            "",
            Headers.NONE,
            CleanText.EMPTY,
            null,
            List.of(),
            List.of());
    return new Judged(
        new Expected("id", truth, "en", mail, null, null),
        new Judgement(
            said,
            probability,
            layer,
            new Evidence(Evidence.Place.NOWHERE, ""),
            null,
            Facts.NONE,
            "en"));
  }

  private static final List<Judged> FOUR =
      List.of(
          judged(Label.REJECTION, Label.REJECTION, 0.9, Layer.MODEL),
          judged(Label.REJECTION, Label.REJECTION, 0.9, Layer.MODEL),
          judged(Label.REJECTION, Label.OTHER, 0.6, Layer.ABSTAINED),
          judged(Label.OTHER, Label.REJECTION, 0.7, Layer.MODEL));

  @Test
  void figuresAreThoseCountedByHand() {
    LabelFigures rejection = LabelFigures.of(Label.REJECTION, FOUR);
    assertThat(rejection).isEqualTo(new LabelFigures("rejection", 3, 3, 2));
    assertThat(rejection.precision()).isEqualTo(2.0 / 3);
    assertThat(rejection.recall()).isEqualTo(2.0 / 3);
    assertThat(rejection.f1()).isEqualTo(2.0 / 3);
    assertThat(LabelFigures.of(Label.OFFER, FOUR).precision()).isZero();
  }

  @Test
  void calibrationIsThatCountedByHand() {
    // bins: .9 holds two, both right (gap .2 in all); .6 and .7 hold one each, both wrong (gaps .6
    // and .7)
    assertThat(Calibration.error(FOUR)).isCloseTo((0.2 + 0.6 + 0.7) / 4, within(1e-9));
  }

  @Test
  void abstentionsCountAsOtherAndAreShownApart() {
    Figures figures = Figures.of("all", FOUR);
    assertThat(figures.abstained()).isEqualTo(1);
    assertThat(figures.right()).isEqualTo(new Share(2, 4));
    assertThat(figures.confusion().get(Label.REJECTION.ordinal()).get(Label.OTHER.ordinal()))
        .isEqualTo(1);
  }

  @Test
  void theReportNamesLinesItCannotRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mails.jsonl");
    Files.writeString(
        file,
        """
        {"id":"a","label":"application_confirmation","lang":"en","subject":"Thank you for applying to Brackford","from":"Brackford <careers@brackford.example>","headers":{"X-Mailgun-Tag":"CandidateAutoReply"},"body":"We received your application for the Buyer position.","employer":"Brackford GmbH","role":"Buyer"}
        not json

        {"id":"b","label":"nonsense","body":""}
        [1]
        {"label":"other","lang":"de"}
        """);
    EvaluationReport report = Evaluation.run(file);
    assertThat(report.bad()).extracting(BadLine::number).containsExactly(2, 4, 5);
    assertThat(report.all().right()).isEqualTo(new Share(2, 2));
    assertThat(report.all().employer()).isEqualTo(new Share(1, 1));
    assertThat(report.all().firm()).isEqualTo(new Share(1, 1));
    assertThat(report.all().role()).isEqualTo(new Share(1, 1));
    assertThat(report.languages()).extracting(Figures::language).containsExactly("de", "en");
    assertThat(report.text())
        .contains(
            "confusion",
            "employer right 1 of 1, the same firm 1 of 1, role right 1 of 1",
            "line 2 skipped: not JSON",
            "line 4 skipped: unknown label: nonsense");
    assertThat(report.json()).contains("\"calibrationError\"", "\"bad\"");
  }
}
