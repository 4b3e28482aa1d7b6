/**
 * A linear classifier over words: how mail becomes features, and how a trained model turns them
 * into probabilities.
 */
@NullMarked
package app.onward.understanding.model;

import org.jspecify.annotations.NullMarked;
