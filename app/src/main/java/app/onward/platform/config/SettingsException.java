package app.onward.platform.config;

import java.util.Arrays;
import java.util.List;

/**
 * A setting that cannot be used; carries a message key so that the sentence can be said in words.
 */
public final class SettingsException extends RuntimeException {
  private final String messageKey;
  private final Object[] arguments;

  public SettingsException(String messageKey, Object... arguments) {
    super(messageKey + " " + Arrays.toString(arguments));
    this.messageKey = messageKey;
    this.arguments = arguments.clone();
  }

  public String messageKey() {
    return messageKey;
  }

  public List<Object> arguments() {
    return List.of(arguments);
  }
}
