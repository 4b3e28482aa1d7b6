package app.onward.preparation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How to get ready for a stage or in a sector, in Onward's own words.
 *
 * @param summary in one sentence
 */
public record Guide(GuideTopic topic, String title, String summary, List<Section> sections) {
  public Guide {
    sections = List.copyOf(sections);
  }

  /** The parts every guide has, in their order; shown through {@code preparation.part.<part>}. */
  public enum Part {
    PURPOSE,
    COURSE,
    ASSESSED,
    HALF_HOUR,
    TWO_HOURS,
    BRING,
    QUESTIONS,
    TRIPS,
    CLOSE;

    /** How a file calls it: {@code half-hour}. */
    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** One part: sentences, and then what is listed. */
  public record Section(Part part, List<String> paragraphs, List<Statement> statements) {
    public Section {
      paragraphs = List.copyOf(paragraphs);
      statements = List.copyOf(statements);
    }
  }

  /**
   * One thing that is listed.
   *
   * @param special whether it holds here, and would be wrong in another guide
   */
  public record Statement(String text, boolean special) {}

  /** What is listed in this part; empty where it only has sentences. */
  public List<String> listed(Part part) {
    return sections.stream()
        .filter(section -> section.part() == part)
        .flatMap(section -> section.statements().stream())
        .map(Statement::text)
        .toList();
  }

  /** Everything it says, a sentence or an entry each. */
  Stream<String> words() {
    return Stream.concat(
        Stream.of(title, summary),
        sections.stream()
            .flatMap(
                section ->
                    Stream.concat(
                        section.paragraphs().stream(),
                        section.statements().stream().map(Statement::text))));
  }
}
