package app.onward.understanding.evaluation;

import app.onward.understanding.Background;
import app.onward.understanding.Understanding;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Judges the mails of a file of JSON lines and compares with what they are. */
public final class Evaluation {
  private static final int WORST = 20;

  private Evaluation() {}

  /** With the model that is shipped. Lines that cannot be read are listed in the report. */
  public static EvaluationReport run(Path file) throws IOException {
    return run(file, Understanding.shipped());
  }

  public static EvaluationReport run(Path file, Understanding understanding) throws IOException {
    Lines lines = lines(file);
    return report(
        lines.read().stream()
            .map(one -> new Judged(one, understanding.judge(one.mail(), Background.NONE)))
            .toList(),
        lines.bad());
  }

  /** The mails of a file, without those lines that cannot be read. */
  public static List<Expected> mails(Path file) throws IOException {
    return lines(file).read();
  }

  private static Lines lines(Path file) throws IOException {
    Lines lines = new Lines();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      String line = reader.readLine();
      for (int number = 1; line != null; number++) {
        lines.add(number, line);
        line = reader.readLine();
      }
    }
    return lines;
  }

  static EvaluationReport report(List<Judged> judged, List<BadLine> bad) {
    List<Figures> languages =
        judged.stream()
            .map(one -> one.expected().language())
            .distinct()
            .sorted()
            .map(
                language ->
                    Figures.of(
                        language,
                        judged.stream()
                            .filter(one -> one.expected().language().equals(language))
                            .toList()))
            .toList();
    List<Mistake> worst =
        judged.stream()
            .filter(one -> !one.isRight())
            .sorted(
                Comparator.comparingDouble((Judged one) -> -one.judgement().probability())
                    .thenComparing(one -> one.expected().id()))
            .limit(WORST)
            .map(Mistake::of)
            .toList();
    return new EvaluationReport(Figures.of("all", judged), languages, worst, bad);
  }
}
