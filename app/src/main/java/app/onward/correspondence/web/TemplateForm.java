package app.onward.correspondence.web;

import static java.util.Objects.requireNonNullElse;

import app.onward.correspondence.LetterKind;
import app.onward.correspondence.LetterTemplate;
import app.onward.correspondence.LetterText;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.util.ArrayList;

/** A template as it is typed. */
public record TemplateForm(String name, String kind, String subject, String body) {
  public TemplateForm {
    name = requireNonNullElse(name, "").strip();
    kind = requireNonNullElse(kind, "");
    subject = requireNonNullElse(subject, "").strip();
    body = requireNonNullElse(body, "").strip();
  }

  static TemplateForm of(LetterTemplate template) {
    return new TemplateForm(
        template.name(), template.kind().word(), template.text().subject(), template.text().body());
  }

  LetterKind chosenKind() {
    return LetterKind.of(kind).orElse(LetterKind.THANK_YOU);
  }

  LetterText text() {
    return new LetterText("", subject, body);
  }

  Problems problems(Texts texts) {
    var problems = new ArrayList<Problem>();
    if (name.isEmpty() || name.length() > LetterTemplate.LONGEST_NAME) {
      problems.add(new Problem("name", texts.get("correspondence.template.name.wrong")));
    }
    if (subject.length() > LetterText.LONGEST_LINE) {
      problems.add(new Problem("subject", texts.get("correspondence.letter.subject.long")));
    }
    if (body.isEmpty() || body.length() > LetterText.LONGEST) {
      String key = body.isEmpty() ? "missing" : "long";
      problems.add(new Problem("body", texts.get("correspondence.letter.body." + key)));
    }
    return new Problems(problems);
  }
}
