package app.onward.understanding;

import app.onward.understanding.model.Document;
import app.onward.understanding.text.Conditional;
import app.onward.understanding.text.Sentences;
import app.onward.understanding.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of what somebody says after a no.
 *
 * @param reason it states, or null
 */
public record Said(String sentence, @Nullable StatedReason reason) {

  /** The sentences of a text, each with the reason it states. */
  public static List<Said> in(String text) {
    return Sentences.of(text).stream().map(Said::read).toList();
  }

  private static Said read(String sentence) {
    List<String> words = Words.of(sentence);
    var line = new Document.Line(false, sentence, words, Set.of(), Conditional.is(words));
    List<Fact<StatedReason>> reasons =
        GroundsReader.read(new Document(List.of(line), List.of())).reasons();
    return new Said(sentence, reasons.isEmpty() ? null : reasons.getFirst().value());
  }
}
