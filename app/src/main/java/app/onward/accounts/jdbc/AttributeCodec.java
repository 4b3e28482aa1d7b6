package app.onward.accounts.jdbc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns a session attribute into bytes and back; reads back only types a session may hold. */
final class AttributeCodec {
  private static final Logger LOG = LoggerFactory.getLogger(AttributeCodec.class);
  private static final ObjectInputFilter ALLOWED =
      ObjectInputFilter.Config.createFilter(
          "maxdepth=20;maxbytes=200000;maxarray=100000;app.onward.**;org.springframework.**;"
              + "java.lang.*;java.util.*;java.util.concurrent.*;java.time.*;java.net.URI;!*");

  private AttributeCodec() {}

  /**
   * The bytes of a value.
   *
   * @throws IllegalArgumentException if it cannot be kept: that is a defect of whoever set it
   */
  static byte[] write(String name, Object value) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException failed) {
      throw new IllegalArgumentException(
          "The session attribute '" + name + "' cannot be kept: " + value.getClass(), failed);
    }
    return bytes.toByteArray();
  }

  /** The value, or empty where another version of the program wrote something this one lacks. */
  static Optional<Object> read(String name, byte[] bytes) {
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      in.setObjectInputFilter(ALLOWED);
      return Optional.ofNullable(in.readObject());
    } catch (IOException | ClassNotFoundException stale) {
      LOG.info("The session attribute '{}' is left out: {}", name, stale.toString());
      return Optional.empty();
    }
  }
}
