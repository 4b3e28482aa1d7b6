package app.onward.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Makes and reads the UUIDs (version 7, RFC 9562) that identify every row. */
public final class Ids {
  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private Ids() {}

  /** A new id; ids made later in the same process sort later. */
  public static UUID next() {
    return GENERATOR.generate();
  }

  /**
   * Reads an id as it stands in an address or a column.
   *
   * @throws UnknownIdException if the text is no UUID: to a page this is a thing that does not
   *     exist
   */
  public static UUID parse(String text) {
    try {
      if (text.length() == 36) {
        return UUID.fromString(text);
      }
    } catch (IllegalArgumentException malformed) {
      throw new UnknownIdException(text, malformed);
    }
    throw new UnknownIdException(text, null);
  }
}
