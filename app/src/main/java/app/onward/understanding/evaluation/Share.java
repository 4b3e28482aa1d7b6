package app.onward.understanding.evaluation;

/** So many of so many. */
public record Share(int right, int of) {

  /** 0 where there is nothing to count. */
  public double ratio() {
    return of == 0 ? 0 : (double) right / of;
  }
}
