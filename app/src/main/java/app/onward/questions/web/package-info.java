/** Pages of the question bank. */
@NullMarked
package app.onward.questions.web;

import org.jspecify.annotations.NullMarked;
