/**
 * Rounds: when and with whom, which questions were asked in them and how that went, and what the
 * person will do first if one ends in a no.
 *
 * <p>When a round takes place is on its application's timeline; what the person writes about it is
 * kept here, in rows that are only added.
 */
@ApplicationModule(
    allowedDependencies = {"platform", "applications", "questions", "correspondence"})
@NullMarked
package app.onward.interviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
