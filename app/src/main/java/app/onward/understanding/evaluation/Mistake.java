package app.onward.understanding.evaluation;

/** A mail that was taken for something else. */
public record Mistake(
    String id, String language, String label, String said, double probability, String evidence) {

  static Mistake of(Judged judged) {
    return new Mistake(
        judged.expected().id(),
        judged.expected().language(),
        judged.expected().label().code(),
        judged.said().code(),
        judged.judgement().probability(),
        judged.judgement().evidence().line());
  }
}
