package app.onward.debriefs.web;

import app.onward.debriefs.NamedCause;
import app.onward.debriefs.NamedCause.Change;
import app.onward.debriefs.NamedCause.Owner;
import app.onward.feedback.Evidence;
import app.onward.platform.Ids;
import app.onward.platform.web.Option;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.understanding.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cause as it is being typed.
 *
 * @param self whether it is about who somebody is
 * @param did what they did, as somebody else would have seen it
 * @param parked whether it is put aside as it is
 */
public record NamingForm(
    String sentence,
    String code,
    String owner,
    String change,
    String evidence,
    boolean self,
    String did,
    boolean parked) {
  /** What somebody suspects to be unfair is nobody's cause here; it has a page of its own. */
  private static final Reason[] CAUSES =
      Arrays.stream(Reason.values())
          .filter(reason -> reason != Reason.PROC_UNFAIR)
          .toArray(Reason[]::new);

  static NamingForm empty() {
    return new NamingForm("", "", "", "", "", false, "", false);
  }

  /** Whether “who I am” still waits to become “what I did”. */
  public boolean asksForDeed() {
    return self && did.isBlank() && !parked;
  }

  Problems problems(Texts texts) {
    var problems = new ArrayList<Problem>();
    missing(problems, texts, "sentence", said().isBlank() || said().length() > NamedCause.LONGEST);
    missing(problems, texts, "owner", one(Owner.class, owner).isEmpty());
    missing(problems, texts, "change", one(Change.class, change).isEmpty());
    missing(problems, texts, "evidence", one(Evidence.class, evidence).isEmpty());
    return new Problems(problems);
  }

  private static void missing(
      List<Problem> problems, Texts texts, String field, boolean isMissing) {
    if (isMissing) {
      problems.add(new Problem(field, texts.get("debriefs.cause." + field + ".missing")));
    }
  }

  private String said() {
    return (self && !did.isBlank() ? did : sentence).strip();
  }

  /** The cause; only to be asked for where there are no problems. */
  NamedCause cause() {
    return new NamedCause(
        Ids.next(),
        said(),
        one(Reason.class, code).orElse(null),
        one(Owner.class, owner).orElseThrow(),
        one(Change.class, change).orElseThrow(),
        one(Evidence.class, evidence).orElseThrow(),
        self && parked);
  }

  public List<Option> owners(Texts texts) {
    return options("debriefs.owner", Owner.values(), texts);
  }

  public List<Option> changes(Texts texts) {
    return options("debriefs.change", Change.values(), texts);
  }

  /** How it is known; that nothing is known is no cause. */
  public List<Option> evidences(Texts texts) {
    var known =
        Arrays.stream(Evidence.values())
            .filter(each -> each != Evidence.NONE)
            .toArray(Evidence[]::new);
    return options("feedback.evidence.choice", known, texts);
  }

  public List<Option> codes(Texts texts) {
    var none = new Option("", texts.get("debriefs.cause.code.none"));
    return Stream.concat(Stream.of(none), options("reasons.reason", CAUSES, texts).stream())
        .toList();
  }

  private static List<Option> options(String prefix, Enum<?>[] values, Texts texts) {
    return Arrays.stream(values)
        .map(value -> new Option(value.name().toLowerCase(Locale.ROOT), texts.of(prefix, value)))
        .toList();
  }

  private static <E extends Enum<E>> Optional<E> one(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equalsIgnoreCase(word))
        .findFirst();
  }
}
