/**
 * Text as language: its sentences, its normalised words, the language it is written in. Knows
 * nothing about mail.
 */
@NullMarked
package app.onward.understanding.text;

import org.jspecify.annotations.NullMarked;
