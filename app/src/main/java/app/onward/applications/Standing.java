package app.onward.applications;

import java.time.LocalDate;

/** Whether an application goes on. */
public sealed interface Standing {
  /** It goes on, at this stage. */
  record Open(Stage stage) implements Standing {}

  /** Terminal, unless something reopens it. */
  record Closed(Closure closure, LocalDate on, Stage stage) implements Standing {}

  /** The stage it is at, or was at when it closed. */
  default Stage at() {
    return switch (this) {
      case Open(Stage stage) -> stage;
      case Closed(_, _, Stage stage) -> stage;
    };
  }
}
