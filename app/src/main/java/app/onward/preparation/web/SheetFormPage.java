package app.onward.preparation.web;

import app.onward.platform.web.Problems;
import app.onward.preparation.Sheet;
import app.onward.preparation.SheetWords;
import java.util.List;
import java.util.stream.IntStream;

/** Writing what only the person can say for a sheet. */
public record SheetFormPage(Sheet sheet, SheetForm form, Problems problems) {
  public String back() {
    return sheet.href() + "/sheet";
  }

  /** Whether something was kept before. */
  public boolean written() {
    return !sheet.blank();
  }

  /** The numbers of the asks. */
  public List<Integer> asks() {
    return IntStream.rangeClosed(1, SheetWords.ASKS).boxed().toList();
  }

  /** The numbers of the questions. */
  public List<Integer> questions() {
    return IntStream.rangeClosed(1, SheetWords.QUESTIONS).boxed().toList();
  }
}
