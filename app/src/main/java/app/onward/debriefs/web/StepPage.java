package app.onward.debriefs.web;

import app.onward.debriefs.CheckIns.CheckIn;
import app.onward.debriefs.Debrief;
import app.onward.debriefs.Debrief.Enough;
import app.onward.debriefs.Step;
import app.onward.debriefs.StepKind;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a debrief.
 *
 * @param debrief with what was typed at this step so far
 * @param about whom or what it is about
 * @param facts what is on record
 * @param checkIn the answer at the gate, or null
 * @param odds or null where nobody knows a number
 * @param minutes since it was taken up, or null in another sitting
 * @param enough a kind sentence, or null
 */
public record StepPage(
    Debrief debrief,
    StepKind step,
    String about,
    List<String> facts,
    @Nullable CheckIn checkIn,
    @Nullable OddsCard odds,
    @Nullable Long minutes,
    @Nullable Enough enough,
    Problems problems) {

  private List<StepKind> steps() {
    return debrief.form().steps();
  }

  public int number() {
    return steps().indexOf(step);
  }

  public int count() {
    return steps().size();
  }

  public String action() {
    return href(step);
  }

  private String href(StepKind other) {
    return "/debriefs/" + debrief.id() + "/" + other.word();
  }

  public Optional<String> back() {
    return number() == 0 ? Optional.empty() : Optional.of(href(steps().get(number() - 1)));
  }

  public String onward() {
    return href(steps().get(Math.min(number() + 1, count() - 1)));
  }

  /** Where stopping leads. */
  public String away() {
    return debrief.applications().size() == 1
        ? "/applications/" + debrief.applications().getFirst()
        : "/applications";
  }

  /** Whether this step's texts are typed into one form. */
  public boolean typed() {
    return switch (step) {
      case FACTS, WORKED, MOMENTS, LESSON -> true;
      case GATE, ODDS, CAUSES, PLANS, CLOSE -> false;
    };
  }

  /** The question of this step, which may differ by form. */
  public String question(Texts texts) {
    return texts.of("debriefs.step", step);
  }

  public String hint(Texts texts) {
    return texts.get("debriefs.hint." + step.word());
  }

  /** What reaching this stage already shows. */
  public String shown(Texts texts) {
    return texts.get("debriefs.shown." + debrief.form().word());
  }

  /** The questions to pick from, by their number. */
  public List<Integer> moments() {
    return IntStream.rangeClosed(1, debrief.form().moments()).boxed().toList();
  }

  public String moment(int number, Texts texts) {
    return texts.get("debriefs.moment." + debrief.form().word() + "." + number);
  }

  public String seen(int number) {
    return debrief
        .step(Step.Moments.class)
        .filter(moments -> moments.seen().size() >= number)
        .map(moments -> moments.seen().get(number - 1))
        .orElse("");
  }

  public Step.Facts happened() {
    return debrief.step(Step.Facts.class).orElseGet(() -> new Step.Facts("", ""));
  }

  public Step.Worked worked() {
    return debrief.step(Step.Worked.class).orElseGet(() -> new Step.Worked("", "", ""));
  }

  public Step.Learned learned() {
    return debrief.step(Step.Learned.class).orElseGet(() -> new Step.Learned("", false));
  }

  public String enoughKey() {
    return enough == null ? "" : "debriefs.enough." + enough.name().toLowerCase(Locale.ROOT);
  }
}
