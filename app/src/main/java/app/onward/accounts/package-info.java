/** Who may see which workspace: the owner, signing in, and how long that lasts. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package app.onward.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
