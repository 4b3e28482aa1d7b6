package app.onward.applications.web;

import static java.util.Objects.requireNonNullElse;

import app.onward.applications.Details;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person types about an application; the names are those of the form's fields. */
public record DetailsForm(
    String employer,
    String role,
    String agency,
    String location,
    String requisitionId,
    String url,
    String source) {
  private static final int LONGEST_OPTIONAL = 2000;

  /** A field that was not sent is empty. */
  public DetailsForm {
    employer = requireNonNullElse(employer, "");
    role = requireNonNullElse(role, "");
    agency = requireNonNullElse(agency, "");
    location = requireNonNullElse(location, "");
    requisitionId = requireNonNullElse(requisitionId, "");
    url = requireNonNullElse(url, "");
    source = requireNonNullElse(source, "");
  }

  static DetailsForm of(Details details) {
    return new DetailsForm(
        details.employer(),
        details.role(),
        text(details.agency()),
        text(details.location()),
        text(details.requisitionId()),
        text(details.url()),
        text(details.source()));
  }

  List<Problem> problems(Texts texts) {
    var problems = new ArrayList<Problem>();
    required(problems, "employer", employer, texts);
    required(problems, "role", role, texts);
    tooLong(problems, "agency", agency, texts);
    tooLong(problems, "location", location, texts);
    tooLong(problems, "requisitionId", requisitionId, texts);
    tooLong(problems, "source", source, texts);
    if (!url.isBlank() && !WebAddress.plain(url.strip())) {
      problems.add(new Problem("url", texts.get("applications.form.url.problem")));
    } else {
      tooLong(problems, "url", url, texts);
    }
    return problems;
  }

  Details details() {
    return new Details(employer, role, agency, location, requisitionId, url, source);
  }

  private static void required(List<Problem> problems, String field, String value, Texts texts) {
    if (value.isBlank()) {
      problems.add(new Problem(field, texts.get("applications.form." + field + ".missing")));
    } else if (value.strip().length() > Details.LONGEST) {
      problems.add(new Problem(field, texts.get("applications.form.too-long", Details.LONGEST)));
    }
  }

  private static void tooLong(List<Problem> problems, String field, String value, Texts texts) {
    if (value.strip().length() > LONGEST_OPTIONAL) {
      problems.add(new Problem(field, texts.get("applications.form.too-long", LONGEST_OPTIONAL)));
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
