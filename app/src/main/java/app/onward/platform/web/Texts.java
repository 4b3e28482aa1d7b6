package app.onward.platform.web;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The sentences of one language, by key; a key without a sentence is a defect and fails loudly. */
public record Texts(MessageSource source, Locale locale) {
  /**
   * The sentence with its arguments put in.
   *
   * @throws org.springframework.context.NoSuchMessageException if no message file has the key
   */
  public String get(String key, Object... arguments) {
    return source.getMessage(key, arguments, locale);
  }

  /** The sentence for a value of a closed choice: {@code <prefix>.<value in lower case>}. */
  public String of(String prefix, Enum<?> value) {
    return get(prefix + "." + value.name().toLowerCase(Locale.ROOT));
  }
}
