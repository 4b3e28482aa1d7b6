package app.onward.understanding.evaluation;

import app.onward.understanding.Label;
import java.util.Locale;

/** Lays a report out in columns. */
final class EvaluationText {
  private static final int NAME = 26;

  private final StringBuilder text = new StringBuilder();

  private EvaluationText() {}

  static String of(EvaluationReport report) {
    EvaluationText text = new EvaluationText();
    text.addFigures(report.all());
    text.addConfusion(report.all());
    report.languages().forEach(text::addFigures);
    text.addMistakes(report);
    text.addBadLines(report);
    return text.text.toString();
  }

  private void addFigures(Figures figures) {
    line(
        "%s: %d of %d right (%.1f in 100)",
        figures.language(),
        figures.right().right(),
        figures.right().of(),
        100 * figures.right().ratio());
    line(
        "  %-" + NAME + "s %6s %6s %6s %10s %7s %6s",
        "label",
        "mails",
        "said",
        "right",
        "precision",
        "recall",
        "F1");
    for (LabelFigures label : figures.labels()) {
      if (label.of() + label.said() > 0) {
        line(
            "  %-" + NAME + "s %6d %6d %6d %10.3f %7.3f %6.3f",
            label.label(),
            label.of(),
            label.said(),
            label.right(),
            label.precision(),
            label.recall(),
            label.f1());
      }
    }
    line(
        "  calibration error %.3f, abstained %d (counted as other)",
        figures.calibrationError(), figures.abstained());
    line(
        "  employer right %d of %d, the same firm %d of %d, role right %d of %d",
        figures.employer().right(),
        figures.employer().of(),
        figures.firm().right(),
        figures.firm().of(),
        figures.role().right(),
        figures.role().of());
    line("");
  }

  private void addConfusion(Figures figures) {
    line("confusion: a row for what a mail is, a column for what it was taken for");
    StringBuilder head = new StringBuilder();
    for (int i = 1; i <= Label.values().length; i++) {
      head.append(String.format(Locale.ROOT, "%5d", i));
    }
    line("  %-" + (NAME + 4) + "s%s", "", head);
    for (int row = 0; row < Label.values().length; row++) {
      StringBuilder cells = new StringBuilder();
      figures
          .confusion()
          .get(row)
          .forEach(count -> cells.append(String.format(Locale.ROOT, "%5d", count)));
      line("  %2d  %-" + NAME + "s%s", row + 1, Label.values()[row].code(), cells);
    }
    line("");
  }

  private void addMistakes(EvaluationReport report) {
    if (!report.worst().isEmpty()) {
      line("worst errors");
      report
          .worst()
          .forEach(
              one ->
                  line(
                      "  %s (%s): %s taken for %s at %.2f: %s",
                      one.id(),
                      one.language(),
                      one.label(),
                      one.said(),
                      one.probability(),
                      one.evidence()));
      line("");
    }
  }

  private void addBadLines(EvaluationReport report) {
    report.bad().forEach(bad -> line("line %d skipped: %s", bad.number(), bad.reason()));
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
