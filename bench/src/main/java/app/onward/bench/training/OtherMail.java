package app.onward.bench.training;

import app.onward.mail.MailMessage;
import app.onward.understanding.Label;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Mail that is about no application, filled from the training mail's families. */
public final class OtherMail {
  private OtherMail() {}

  /** One mail in its parts. */
  public record Text(String from, String subject, String body) {}

  public static List<Text> of(Path trainingMail, int count) throws IOException {
    return filled(trainingMail, count, OtherMail::isOther);
  }

  /** Mail that is about an application, from the same families. */
  public static List<Text> aboutJobs(Path trainingMail, int count) throws IOException {
    return filled(trainingMail, count, Predicate.not(OtherMail::isOther));
  }

  private static boolean isOther(Family family) {
    return family.label() == Label.OTHER || family.label() == Label.JOB_ALERT;
  }

  private static List<Text> filled(Path trainingMail, int count, Predicate<Family> wanted)
      throws IOException {
    List<Family> families = Families.read(trainingMail).stream().filter(wanted).toList();
    List<Text> mails = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      MailMessage mail = Filling.fill(families.get(i % families.size()), i / families.size());
      String address = mail.from().address();
      mails.add(
          new Text(
              "%s <%s>"
                  .formatted(
                      mail.from().name().replaceAll("[\"<>]", ""),
                      address.isEmpty() ? "news@mail.example" : address),
              mail.subject(),
              mail.text().body()));
    }
    return mails;
  }
}
