package onward.bad.optional;

import java.util.Optional;

/** Keeps an optional, and asks for one. */
@SuppressWarnings("OptionalUsedAsFieldOrParameterType")
class Maybe {
  Optional<String> kept = Optional.empty();

  void keep(Optional<String> other) {
    kept = other;
  }
}
