package app.onward.understanding.evaluation;

import app.onward.understanding.Label;
import java.util.Arrays;
import java.util.List;

/**
 * The figures of all lines, or of those in one language.
 *
 * @param confusion how often each label (row) was given each label (column), both in the order of
 *     labels
 * @param calibrationError expected calibration error
 * @param abstained mails without a sure label; they count as other
 * @param employer over mails whose employer is known: right as it is written
 * @param firm over the same mails: another spelling of the same firm counts as well
 * @param role over mails whose role is known
 */
public record Figures(
    String language,
    Share right,
    List<LabelFigures> labels,
    List<List<Integer>> confusion,
    double calibrationError,
    int abstained,
    Share employer,
    Share firm,
    Share role) {

  static Figures of(String language, List<Judged> judged) {
    return new Figures(
        language,
        new Share((int) judged.stream().filter(Judged::isRight).count(), judged.size()),
        Arrays.stream(Label.values()).map(label -> LabelFigures.of(label, judged)).toList(),
        confusion(judged),
        Calibration.error(judged),
        (int) judged.stream().filter(Judged::abstained).count(),
        share(
            judged.stream()
                .filter(one -> one.expected().employer() != null)
                .map(Judged::employerIsRight)
                .toList()),
        share(
            judged.stream()
                .filter(one -> one.expected().employer() != null)
                .map(Judged::employerIsTheFirm)
                .toList()),
        share(
            judged.stream()
                .filter(one -> one.expected().role() != null)
                .map(Judged::roleIsRight)
                .toList()));
  }

  private static Share share(List<Boolean> right) {
    return new Share((int) right.stream().filter(one -> one).count(), right.size());
  }

  private static List<List<Integer>> confusion(List<Judged> judged) {
    return Arrays.stream(Label.values())
        .map(
            truth ->
                Arrays.stream(Label.values())
                    .map(
                        said ->
                            (int)
                                judged.stream()
                                    .filter(
                                        one ->
                                            one.expected().label() == truth && one.said() == said)
                                    .count())
                    .toList())
        .toList();
  }
}
