/**
 * Pure functions about chance and waiting: no Spring, no SQL, no clock.
 *
 * <p>Formulas and worked numbers are held against test vectors.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.onward.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
