package app.onward.debriefs;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * What was written at a step; kept as JSON with its name, so a name never changes.
 *
 * <p>The gate is kept apart, and the odds and the close hold nothing.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
public sealed interface Step {
  /** The longest text of a step, in characters. */
  int LONGEST = 5_000;

  StepKind kind();

  /** What happened, and what they said. */
  @JsonTypeName("facts")
  record Facts(String happened, String said) implements Step {
    @Override
    public StepKind kind() {
      return StepKind.FACTS;
    }
  }

  /** Two things done that one would do again, and what reaching this stage already shows. */
  @JsonTypeName("worked")
  record Worked(String first, String second, String shown) implements Step {
    @Override
    public StepKind kind() {
      return StepKind.WORKED;
    }

    /** Those that were written. */
    public List<String> written() {
      return List.of(first, second, shown).stream().filter(text -> !text.isBlank()).toList();
    }
  }

  /** What a recording would show, one for each of the form's questions, empty where passed over. */
  @JsonTypeName("moments")
  record Moments(List<String> seen) implements Step {
    public Moments {
      seen = List.copyOf(seen);
    }

    @Override
    public StepKind kind() {
      return StepKind.MOMENTS;
    }
  }

  /** At most three; none is a full answer. */
  @JsonTypeName("causes")
  record Causes(List<NamedCause> named) implements Step {
    /** So many, and no more. */
    public static final int MOST = 3;

    public Causes {
      if (named.size() > MOST) {
        throw new IllegalArgumentException(named.size() + " causes");
      }
      named = List.copyOf(named);
    }

    @Override
    public StepKind kind() {
      return StepKind.CAUSES;
    }

    Causes with(NamedCause more) {
      var all = new ArrayList<>(named);
      all.add(more);
      return new Causes(all);
    }
  }

  /**
   * What one will learn to do.
   *
   * @param none whether there is no lesson in this one
   */
  @JsonTypeName("lesson")
  record Learned(String text, boolean none) implements Step {
    @Override
    public StepKind kind() {
      return StepKind.LESSON;
    }

    /** Whether there is one to keep. */
    public boolean written() {
      return !none && !text.isBlank();
    }
  }

  /** One to three. */
  @JsonTypeName("plans")
  record Plans(List<IntendedPlan> intended) implements Step {
    /** So many, and no more. */
    public static final int MOST = 3;

    public Plans {
      if (intended.size() > MOST) {
        throw new IllegalArgumentException(intended.size() + " plans");
      }
      intended = List.copyOf(intended);
    }

    @Override
    public StepKind kind() {
      return StepKind.PLANS;
    }

    Plans with(IntendedPlan more) {
      var all = new ArrayList<>(intended);
      all.add(more);
      return new Plans(all);
    }
  }
}
