package app.onward.bench.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.onward.mail.MailMessage;
import app.onward.understanding.Documents;
import app.onward.understanding.Label;
import app.onward.understanding.model.LinearModel;
import app.onward.understanding.model.ModelFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private static final String NO =
      """
      === one short
      From: {employer} <careers@{domain}>
      Subject: [[Your application|Update]]

      Dear {name}, [[unfortunately|sadly]] we chose someone else for the {role} position.
      === two plain
      Subject: News

      Hello {name}, unfortunately the position is filled.
      """;
  private static final String YES =
      """
      === one letter
      Subject: Offer

      Dear {name}, we offer you the {role} position.
      === two call
      Subject: Good news

      Hello {name}, the position is yours, we offer it to you.
      """;
  private static final String OTHER =
      """
      === one cake
      Subject: Saturday

      Hi {name}, will you bring the cake on {weekday}?
      === two boat
      Subject: Boat

      Hi {name}, the boat leaves on {weekday} with the cake.
      """;

  private static List<Family> families() {
    List<Family> families = new ArrayList<>(Families.parse(NO, "en", Label.REJECTION));
    families.addAll(Families.parse(YES, "en", Label.OFFER));
    families.addAll(Families.parse(OTHER, "en", Label.OTHER));
    return families;
  }

  private static byte[] trained() throws IOException {
    List<Example> examples = Example.of(families(), 3, Documents.shipped());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(new Trainer(3, 2, 1).train(examples), out);
    return out.toByteArray();
  }

  @Test
  void theSameMailGivesTheSameBytes() throws IOException {
    assertThat(trained()).isEqualTo(trained());
  }

  @Test
  void twoLabelsAreTooFew() {
    List<Example> examples =
        Example.of(Families.parse(NO, "en", Label.REJECTION), 1, Documents.shipped());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Trainer(3, 2, 1).train(examples))
        .withMessageContaining("1");
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    byte[] bytes = trained();
    LinearModel model = ModelFile.read(new ByteArrayInputStream(bytes));
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    ModelFile.write(model, again);
    assertThat(again.toByteArray()).isEqualTo(bytes);
    assertThat(model.labels()).containsExactlyInAnyOrder("rejection", "offer", "other");
    assertThat(model.languages()).containsExactly("en");
  }

  @Test
  void aFillingLeavesNoSlotAndNoChoice() {
    for (Family family : families()) {
      for (int number = 0; number < 20; number++) {
        MailMessage mail = Filling.fill(family, number);
        assertThat(mail.subject() + mail.text().body()).doesNotContain("{", "[[", "]]");
        assertThat(mail).isEqualTo(Filling.fill(family, number));
      }
    }
  }

  @Test
  void aFeatureOfOneFamilyIsNotLearned() {
    List<Example> examples = Example.of(families(), 3, Documents.shipped());
    int all = Dictionary.of(examples, 1).keys().length;
    assertThat(Dictionary.of(examples, 2).keys()).hasSizeLessThan(all);
  }
}
