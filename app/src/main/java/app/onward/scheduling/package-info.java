/**
 * When something learned should come back: pure FSRS-6, without Spring, SQL or a clock.
 *
 * <p>Formulas and worked numbers are held against test vectors.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.onward.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
