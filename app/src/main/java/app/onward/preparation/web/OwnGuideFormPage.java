package app.onward.preparation.web;

import app.onward.platform.web.Option;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.preparation.Guide;
import app.onward.preparation.OwnGuideId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writing a guide of one's own.
 *
 * @param id which is changed, or null for a new one
 * @param guides beside which it can stand
 */
public record OwnGuideFormPage(
    @Nullable OwnGuideId id, OwnGuideForm form, List<Guide> guides, Problems problems) {
  public OwnGuideFormPage {
    guides = List.copyOf(guides);
  }

  public String back() {
    return id == null ? "/guides" : "/guides/own/" + id;
  }

  public String action() {
    return id == null ? "/guides/own" : "/guides/own/" + id + "/details";
  }

  public List<Option> topics(Texts texts) {
    return Stream.concat(
            Stream.of(new Option("", texts.get("preparation.own.topic.none"))),
            guides.stream().map(guide -> new Option(guide.topic().slug(), guide.title())))
        .toList();
  }
}
