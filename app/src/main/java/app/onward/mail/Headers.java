package app.onward.mail;

import java.util.List;
import java.util.Optional;

/** The header fields of a message in their order, unfolded and decoded, login tokens removed. */
public record Headers(List<Field> fields) {

  public static final Headers NONE = new Headers(List.of());

  /** One field; its name as written. */
  public record Field(String name, String value) {}

  public Headers {
    fields = List.copyOf(fields);
  }

  /** The first field of that name, in any case. */
  public Optional<String> first(String name) {
    for (Field field : fields) {
      if (field.name().equalsIgnoreCase(name)) {
        return Optional.of(field.value());
      }
    }
    return Optional.empty();
  }

  public List<String> all(String name) {
    return fields.stream()
        .filter(field -> field.name().equalsIgnoreCase(name))
        .map(Field::value)
        .toList();
  }

  public boolean has(String name) {
    return first(name).isPresent();
  }
}
