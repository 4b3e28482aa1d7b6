package app.onward.bench.training;

import app.onward.understanding.Label;
import app.onward.understanding.model.LinearModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What cross-validation over families found, as text. Measured on invented mail: no statement about
 * real mail.
 */
final class HeldReport {
  private HeldReport() {}

  static String of(List<CrossValidation.Held> held, double sharpness) {
    StringBuilder text = new StringBuilder("Held-out families of invented mail\n");
    Map<String, List<CrossValidation.Held>> byLanguage = new TreeMap<>();
    held.forEach(
        mail ->
            byLanguage
                .computeIfAbsent(mail.example().family().language(), _ -> new ArrayList<>())
                .add(mail));
    byLanguage.forEach((language, mails) -> text.append(table(language, mails)));
    text.append("sharpness ")
        .append(sharpness)
        .append(
            String.format(
                Locale.ROOT, ", calibration error %.3f%n", calibrationError(held, sharpness)));
    return text.toString();
  }

  private static String table(String language, List<CrossValidation.Held> mails) {
    StringBuilder text = new StringBuilder();
    long right = mails.stream().filter(HeldReport::isRight).count();
    text.append(String.format(Locale.ROOT, "%s: %d of %d%n", language, right, mails.size()));
    for (Label label : Label.values()) {
      long of = mails.stream().filter(mail -> mail.example().label() == label).count();
      long found =
          mails.stream().filter(mail -> mail.example().label() == label && isRight(mail)).count();
      long said = mails.stream().filter(mail -> mail.best(1).equals(label.code())).count();
      text.append(
          String.format(
              Locale.ROOT,
              "  %-26s recall %4d of %4d, precision %4d of %4d%n",
              label.code(),
              found,
              of,
              found,
              said));
    }
    return text.toString();
  }

  private static boolean isRight(CrossValidation.Held mail) {
    return mail.best(1).equals(mail.example().label().code());
  }

  private static double calibrationError(List<CrossValidation.Held> held, double sharpness) {
    double[] sure = new double[10];
    double[] right = new double[10];
    for (CrossValidation.Held mail : held) {
      double[] scaled =
          java.util.Arrays.stream(mail.scores()).map(score -> score * sharpness).toArray();
      double most = java.util.Arrays.stream(LinearModel.softmax(scaled)).max().orElseThrow();
      int bin = Math.min(9, (int) (most * 10));
      sure[bin] += most;
      right[bin] += isRight(mail) ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < 10; bin++) {
      error += Math.abs(sure[bin] - right[bin]) / held.size();
    }
    return error;
  }
}
