/**
 * Reads what a mail is and what it states: a label with its probability, the line that decided it,
 * and facts with the line each stands in. Knows no database and changes nothing; a person decides
 * what becomes of a judgement.
 */
@ApplicationModule(displayName = "Understanding", allowedDependencies = "mail")
@NullMarked
package app.onward.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
