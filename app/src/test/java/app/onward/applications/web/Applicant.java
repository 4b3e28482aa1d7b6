package app.onward.applications.web;

import app.onward.applications.AddApplication;
import app.onward.applications.AddApplication.Wanted;
import app.onward.applications.Addition;
import app.onward.applications.ApplicationId;
import app.onward.applications.Details;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Somebody who keeps applications, and looks at them without scripts. */
record Applicant(RunningOnward onward, Seeker seeker) {
  static Applicant on(Dialect dialect) {
    RunningOnward onward = RunningOnward.on(dialect);
    return new Applicant(onward, Seeker.on(onward));
  }

  LocalDate today() {
    return LocalDate.now(onward.get(Clock.class));
  }

  /** Keeps one that was not sent yet. */
  ApplicationId add(String employer, String role) {
    return add(employer, role, null);
  }

  ApplicationId add(String employer, String role, @Nullable LocalDate appliedOn) {
    var wanted = new Wanted(Details.of(employer, role), appliedOn, null, true);
    return switch (onward.get(AddApplication.class).add(seeker.workspace(), wanted)) {
      case Addition.Added(var recorded) -> recorded.application();
      case Addition.PerhapsThere _, Addition.Refused _ ->
          throw new AssertionError("It should have been added");
    };
  }

  /** Names and values in turn; a day is given as days from today. */
  String[] pairs(String fields) {
    var pairs = new ArrayList<String>();
    for (String field : fields.split("&")) {
      String name = field.substring(0, field.indexOf('='));
      String value = field.substring(field.indexOf('=') + 1);
      pairs.add(name);
      pairs.add(name.equals("day") ? today().plusDays(Long.parseLong(value)).toString() : value);
    }
    return pairs.toArray(String[]::new);
  }
}
