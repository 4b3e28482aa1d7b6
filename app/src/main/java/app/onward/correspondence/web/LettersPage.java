package app.onward.correspondence.web;

import app.onward.applications.Application;
import app.onward.correspondence.Dispatch;
import app.onward.correspondence.Letter;
import app.onward.correspondence.LetterKind;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letters of one application, and what can be written.
 *
 * @param letters the newest first
 * @param dispatches the last click on each letter that was to be sent from here
 */
public record LettersPage(
    Application application,
    List<Choice> choices,
    List<Letter> letters,
    List<Dispatch> dispatches,
    Dates dates) {

  /**
   * A kind of letter.
   *
   * @param refusal the message that says why it is not written now, or null
   */
  public record Choice(LetterKind kind, @Nullable String refusal) {}

  public String href() {
    return "/applications/" + application.id();
  }

  public List<Choice> possible() {
    return choices.stream().filter(choice -> choice.refusal() == null).toList();
  }

  public List<Choice> notNow() {
    return choices.stream().filter(choice -> choice.refusal() != null).toList();
  }

  public String state(Letter letter, Texts texts) {
    return letter
        .sentAt()
        .map(at -> texts.get("correspondence.letter.sent-on", dates.moment(at)))
        .orElseGet(() -> draft(letter, texts));
  }

  private String draft(Letter letter, Texts texts) {
    return dispatches.stream()
        .filter(dispatch -> dispatch.letter().equals(letter.id()))
        .map(dispatch -> LetterPost.sentence(dispatch, texts, dates))
        .filter(sentence -> !sentence.isEmpty())
        .findFirst()
        .orElseGet(() -> texts.get("correspondence.letter.draft"));
  }
}
