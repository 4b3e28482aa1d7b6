package onward.bad.fields;

import org.springframework.beans.factory.annotation.Autowired;

/** Hides what it needs. */
class Injected {
  @Autowired String needed;
}
