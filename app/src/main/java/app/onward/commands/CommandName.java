package app.onward.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be typed. Its one-line meaning is the message {@code commands.<name>.meaning}, its usage
 * {@code commands.<name>.usage}.
 */
enum CommandName {
  SERVE(true),
  IMPORT(true),
  EVALUATE(true),
  CONFIG(true),
  DOCTOR(true),
  SIGN_IN(true),
  HELP(true),
  /** Visits the main pages once, so that the Java machine can keep what it learned. */
  TRAIN(false);

  private final boolean listed;

  CommandName(boolean listed) {
    this.listed = listed;
  }

  /** As it is typed: {@code sign-in}. */
  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Those a person is told about. */
  static List<CommandName> listed() {
    return Arrays.stream(values()).filter(each -> each.listed).toList();
  }

  static Optional<CommandName> of(String text) {
    return Arrays.stream(values()).filter(each -> each.text().equals(text)).findFirst();
  }

  Command command() {
    return switch (this) {
      case SERVE -> new ServeCommand();
      case IMPORT -> new ImportCommand();
      case EVALUATE -> new EvaluateCommand();
      case CONFIG -> new ConfigCommand();
      case DOCTOR -> new DoctorCommand();
      case SIGN_IN -> new SignInCommand();
      case HELP -> new HelpCommand();
      case TRAIN -> new TrainCommand();
    };
  }
}
