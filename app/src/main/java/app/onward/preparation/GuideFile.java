package app.onward.preparation;

import app.onward.preparation.Guide.Part;
import app.onward.preparation.Guide.Section;
import app.onward.preparation.Guide.Statement;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A guide as it is written in its file: {@code # title} and a summary, then each part below {@code
 * ## part}. An entry of a list begins with {@code -}, or with {@code +} where it would be wrong in
 * another guide; what is indented below it goes on with it. A blank line ends a paragraph.
 */
final class GuideFile {
  private final GuideTopic topic;
  private String title = "";
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private String summary = "";
  private Part part = Part.PURPOSE;
  private boolean begun;
  private String open = "";

  private GuideFile(GuideTopic topic) {
    this.topic = topic;
  }

  static Guide of(GuideTopic topic) {
    String name = "/preparation/guides/" + topic.slug() + ".txt";
    try (InputStream bytes =
            Objects.requireNonNull(GuideFile.class.getResourceAsStream(name), name);
        var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      var file = new GuideFile(topic);
      lines.readAllLines().forEach(file::line);
      return file.guide();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }

  private void line(String line) {
    if (line.startsWith("# ")) {
      title = line.substring(2).strip();
    } else if (line.startsWith("## ")) {
      endPart();
      part = part(line.substring(3).strip());
      begun = true;
    } else if (line.isBlank()) {
      endEntry();
    } else if (line.startsWith("- ") || line.startsWith("+ ")) {
      endEntry();
      open = line;
    } else {
      open = open.isEmpty() ? line.strip() : open + " " + line.strip();
    }
  }

  private Part part(String word) {
    return Arrays.stream(Part.values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(topic.slug() + " has a part '" + word + "'"));
  }

  private void endEntry() {
    if (open.startsWith("- ") || open.startsWith("+ ")) {
      statements.add(new Statement(open.substring(2), open.startsWith("+")));
    } else if (!open.isEmpty()) {
      paragraphs.add(open);
    }
    open = "";
  }

  private void endPart() {
    endEntry();
    if (begun) {
      sections.add(new Section(part, paragraphs, statements));
    } else {
      summary = String.join(" ", paragraphs);
    }
    paragraphs.clear();
    statements.clear();
  }

  private Guide guide() {
    endPart();
    return new Guide(topic, title, summary, sections);
  }
}
