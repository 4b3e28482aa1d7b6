package onward.bad.clock;

import java.time.LocalDate;
import java.time.ZoneId;

/** Asks the machine what day it is. */
record Today(LocalDate day) {
  static Today here() {
    return new Today(LocalDate.now(ZoneId.systemDefault()));
  }
}
