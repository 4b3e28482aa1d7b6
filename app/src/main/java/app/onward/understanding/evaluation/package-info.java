/** Measures the reading of mail on mails whose labels are known. */
@NamedInterface("evaluation")
@NullMarked
package app.onward.understanding.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
