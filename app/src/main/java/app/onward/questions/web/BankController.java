package app.onward.questions.web;

import app.onward.platform.UnknownIdException;
import app.onward.questions.AskedAt;
import app.onward.questions.BankFilter;
import app.onward.questions.Sector;
import app.onward.questions.StarterBank;
import app.onward.questions.StarterQuestion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The questions that Onward brings, to look through. */
@Controller
@RequestMapping("/questions")
class BankController {
  private final StarterBank bank;

  BankController(StarterBank bank) {
    this.bank = bank;
  }

  @GetMapping
  ModelAndView all(
      @RequestParam(defaultValue = "") String sector,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String q) {
    var filter =
        new BankFilter(
            Sector.of(sector).orElse(null),
            AskedAt.of(stage).orElse(null),
            topic.isBlank() ? null : topic,
            q.strip());
    return new ModelAndView(
        "questions/bank", "page", new BankPage(filter, bank.all(filter), bank.topics()));
  }

  @GetMapping("/starter/{slug}")
  ModelAndView one(@PathVariable String slug) {
    StarterQuestion question = bank.find(slug).orElseThrow(() -> new UnknownIdException(slug));
    var beside =
        bank.all(new BankFilter(null, null, question.topic().slug(), "")).stream()
            .filter(other -> !other.equals(question))
            .toList();
    return new ModelAndView("questions/starter", "page", new StarterQuestionPage(question, beside));
  }
}
