/**
 * One pursuit of one posting, from saved to closed, as a timeline of facts that only a person adds.
 *
 * <p>Events are append-only; where an application stands is a projection of them, written in the
 * same transaction.
 */
@ApplicationModule(allowedDependencies = {"platform", "statistics"})
@NullMarked
package app.onward.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
