package app.onward.debriefs.web;

import app.onward.debriefs.Strength;
import app.onward.platform.web.Problems;
import java.util.List;

/** What somebody would do again, and what went well, newest first. */
public record StrengthsPage(List<Strength> all, Sources sources, String text, Problems problems) {
  public List<Strength> of(Strength.Kind kind) {
    return all.stream().filter(one -> one.kind() == kind).toList();
  }
}
