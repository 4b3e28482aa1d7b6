package app.onward.preparation.web;

import static java.util.Objects.requireNonNullElse;

import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.preparation.GuideTopic;
import app.onward.preparation.OwnGuide;
import app.onward.preparation.OwnGuideId;
import java.util.ArrayList;

/**
 * A guide as it is typed.
 *
 * @param topic by its name in addresses
 */
public record OwnGuideForm(String title, String topic, String text) {
  public OwnGuideForm {
    title = requireNonNullElse(title, "").strip();
    topic = requireNonNullElse(topic, "");
    text = requireNonNullElse(text, "").strip();
  }

  static OwnGuideForm of(OwnGuide guide) {
    return new OwnGuideForm(guide.title(), guide.topic().slug(), guide.text());
  }

  /** Only where there are no problems. */
  OwnGuide guide(OwnGuideId id) {
    return new OwnGuide(id, GuideTopic.of(topic).orElseThrow(), title, text);
  }

  Problems problems(Texts texts) {
    var problems = new ArrayList<Problem>();
    if (title.isEmpty() || title.length() > OwnGuide.LONGEST_TITLE) {
      problems.add(new Problem("title", texts.get("preparation.own.title.problem")));
    }
    if (GuideTopic.of(topic).isEmpty()) {
      problems.add(new Problem("topic", texts.get("preparation.own.topic.problem")));
    }
    if (text.isEmpty() || text.length() > OwnGuide.LONGEST) {
      problems.add(new Problem("text", texts.get("preparation.own.text.problem")));
    }
    return new Problems(problems);
  }
}
