package app.onward.inbox;

import app.onward.applications.ApplicationId;
import app.onward.platform.UnknownIdException;

/** The application a mail may belong to. */
public sealed interface Target {

  /** One that is there. */
  record Existing(ApplicationId id) implements Target {
    @Override
    public String text() {
      return "application:" + id;
    }
  }

  /** One that mail speaks of; it is added with the first of its mails that is accepted. */
  record Proposed(ProposedId id) implements Target {
    @Override
    public String text() {
      return "proposed:" + id;
    }
  }

  /** As it stands in forms and columns. */
  String text();

  /**
   * @throws UnknownIdException if the text names nothing
   */
  static Target of(String text) {
    int colon = text.indexOf(':');
    String id = text.substring(colon + 1);
    return switch (text.substring(0, Math.max(0, colon))) {
      case "application" -> new Existing(ApplicationId.of(id));
      case "proposed" -> new Proposed(ProposedId.of(id));
      default -> throw new UnknownIdException(text);
    };
  }
}
