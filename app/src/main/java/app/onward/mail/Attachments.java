package app.onward.mail;

import java.io.IOException;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;

/** Fetches the content of attachments from the message they came in. */
public final class Attachments {

  private Attachments() {}

  /** The decoded content; empty when the message has no such part or cannot be read. */
  public static Optional<byte[]> content(byte[] message, int index, Limits limits) {
    try {
      return find(PartReader.read(message, limits, index), index);
    } catch (LimitReached | IOException | MimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> find(Part part, int index) {
    return switch (part) {
      case Part.Leaf leaf -> leaf.index() == index ? Optional.of(leaf.content()) : Optional.empty();
      case Part.Multi multi ->
          multi.parts().stream().flatMap(inner -> find(inner, index).stream()).findFirst();
      case Part.Nested nested -> find(nested.content(), index);
    };
  }
}
