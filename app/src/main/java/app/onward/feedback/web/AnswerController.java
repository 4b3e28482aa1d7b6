package app.onward.feedback.web;

import app.onward.feedback.AnswerByLink;
import app.onward.feedback.AnswerByLink.Answer;
import app.onward.feedback.AnswerByLink.Outcome;
import app.onward.feedback.AnswerByLink.Shown;
import app.onward.feedback.WithdrawAnswer;
import app.onward.platform.UnknownIdException;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import app.onward.understanding.Reason;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The interviewer's page, without an account. */
@Controller
@RequestMapping("/f/{token}")
class AnswerController {
  private final AnswerByLink answerByLink;
  private final WithdrawAnswer withdrawAnswer;
  private final Texts texts;

  AnswerController(AnswerByLink answerByLink, WithdrawAnswer withdrawAnswer, Texts texts) {
    this.answerByLink = answerByLink;
    this.withdrawAnswer = withdrawAnswer;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView page(@PathVariable String token) {
    return shown(AnswerPage.empty(token, find(token)), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView answer(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String worked,
      @RequestParam(defaultValue = "") String improve,
      @RequestParam(defaultValue = "") String code) {
    Shown shown = find(token);
    var answer = new Answer(worked.strip(), improve.strip(), reason(code));
    if (!answer.complete()) {
      return again(new AnswerPage(token, shown, worked, improve, code, problems("incomplete")));
    }
    return switch (answerByLink.answer(token, answer)) {
      case Outcome.KEPT, Outcome.GONE -> new ModelAndView("redirect:/f/" + token);
      case Outcome.TOO_MANY ->
          again(new AnswerPage(token, shown, worked, improve, code, problems("too-many")));
    };
  }

  @PostMapping("/withdrawal")
  String withdraw(@PathVariable String token) {
    withdrawAnswer.withdraw(token);
    return "redirect:/f/" + token;
  }

  private Shown find(String token) {
    return answerByLink.find(token).orElseThrow(() -> new UnknownIdException("link"));
  }

  private Problems problems(String key) {
    return Problems.of("worked", texts.get("feedback.page." + key));
  }

  private static @Nullable Reason reason(String code) {
    return Arrays.stream(Reason.values())
        .filter(reason -> reason.name().equals(code))
        .findFirst()
        .orElse(null);
  }

  private static ModelAndView again(AnswerPage page) {
    return shown(page, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView shown(AnswerPage page, HttpStatus status) {
    var view = new ModelAndView("feedback/answer", "page", page);
    view.setStatus(status);
    return view;
  }
}
