package app.onward.correspondence.web;

import app.onward.correspondence.LetterKind;
import app.onward.correspondence.TemplateId;
import app.onward.platform.web.Option;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writing a template of one's own.
 *
 * @param id which is changed, or null for a new one
 */
public record TemplatePage(@Nullable TemplateId id, TemplateForm form, Problems problems) {

  public String action() {
    return id == null ? "/letters/templates" : "/letters/templates/" + id;
  }

  public List<Option> kinds(Texts texts) {
    return Arrays.stream(LetterKind.values())
        .map(kind -> new Option(kind.word(), texts.of("correspondence.kind", kind)))
        .toList();
  }

  /** What is filled in by itself, as it is written in a template. */
  public String slots() {
    return "{name} {role} {employer} {day} {me}";
  }
}
