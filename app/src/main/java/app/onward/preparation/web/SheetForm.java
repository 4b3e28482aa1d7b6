package app.onward.preparation.web;

import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.preparation.Sheet;
import app.onward.preparation.SheetWords;
import app.onward.preparation.SheetWords.Ask;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words for a sheet as they are typed, by the names of their fields. */
public record SheetForm(Map<String, String> fields) {
  public SheetForm {
    fields = Map.copyOf(fields);
  }

  /** What was written; of asks what the posting lists, while nothing is. */
  static SheetForm of(Sheet sheet) {
    SheetWords words = sheet.words();
    List<Ask> asks =
        words.asks().isEmpty()
            ? sheet.suggestedAsks().stream().map(ask -> new Ask(ask, "")).toList()
            : words.asks();
    var fields = new HashMap<String, String>();
    fields.put("fallback", words.fallback());
    fields.put("salary", words.salary());
    fields.put("start", words.start());
    for (int i = 0; i < asks.size(); i++) {
      fields.put("ask" + (i + 1), asks.get(i).ask());
      fields.put("proof" + (i + 1), asks.get(i).proof());
    }
    for (int i = 0; i < words.questions().size(); i++) {
      fields.put("question" + (i + 1), words.questions().get(i));
    }
    return new SheetForm(fields);
  }

  public String at(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  SheetWords words(Sheet sheet) {
    return new SheetWords(
        sheet.round().id(),
        sheet.application().id(),
        at("fallback"),
        IntStream.rangeClosed(1, SheetWords.ASKS)
            .mapToObj(i -> new Ask(at("ask" + i), at("proof" + i)))
            .filter(ask -> !ask.ask().isEmpty())
            .toList(),
        IntStream.rangeClosed(1, SheetWords.QUESTIONS)
            .mapToObj(i -> at("question" + i))
            .filter(question -> !question.isEmpty())
            .toList(),
        at("salary"),
        at("start"));
  }

  Problems problems(Texts texts) {
    List<Problem> tooLong =
        fields.keySet().stream()
            .sorted()
            .filter(field -> at(field).length() > SheetWords.LONGEST)
            .map(field -> new Problem(field, texts.get("preparation.words.too-long")))
            .toList();
    List<Problem> lone =
        IntStream.rangeClosed(1, SheetWords.ASKS)
            .filter(i -> at("ask" + i).isEmpty() && !at("proof" + i).isEmpty())
            .mapToObj(i -> new Problem("ask" + i, texts.get("preparation.words.lone-proof")))
            .toList();
    return new Problems(Stream.concat(tooLong.stream(), lone.stream()).toList());
  }
}
