/** Who one can turn to on a hard day: a page that is always one tap away and needs no network. */
@ApplicationModule(displayName = "Wellbeing", allowedDependencies = "platform")
@NullMarked
package app.onward.wellbeing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
