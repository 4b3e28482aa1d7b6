package app.onward.understanding.evaluation;

import app.onward.understanding.Label;
import java.util.Collection;

/**
 * How well one label was found.
 *
 * @param of how many mails have the label
 * @param said how many were given it
 * @param right how many of these rightly
 */
public record LabelFigures(String label, int of, int said, int right) {

  static LabelFigures of(Label label, Collection<Judged> judged) {
    int of = (int) judged.stream().filter(one -> one.expected().label() == label).count();
    int said = (int) judged.stream().filter(one -> one.said() == label).count();
    int right = (int) judged.stream().filter(one -> one.said() == label && one.isRight()).count();
    return new LabelFigures(label.code(), of, said, right);
  }

  /** 0 where nothing was given the label. */
  public double precision() {
    return said == 0 ? 0 : (double) right / said;
  }

  /** 0 where nothing has the label. */
  public double recall() {
    return of == 0 ? 0 : (double) right / of;
  }

  public double f1() {
    return of + said == 0 ? 0 : 2.0 * right / (of + said);
  }
}
