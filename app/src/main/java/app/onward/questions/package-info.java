/** The questions that are asked in interviews, each kept once however often it is asked. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package app.onward.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
