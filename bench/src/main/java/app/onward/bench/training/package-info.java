/**
 * Trains the classifier on invented mail, and on nothing else; the same mail gives the same bytes.
 */
@NullMarked
package app.onward.bench.training;

import org.jspecify.annotations.NullMarked;
