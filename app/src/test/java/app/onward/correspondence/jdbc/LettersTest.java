package app.onward.correspondence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.applications.ApplicationId;
import app.onward.applications.Stage;
import app.onward.correspondence.KeepTemplate;
import app.onward.correspondence.Letter;
import app.onward.correspondence.LetterKind;
import app.onward.correspondence.LetterLanguage;
import app.onward.correspondence.LetterTemplate;
import app.onward.correspondence.LetterTemplates;
import app.onward.correspondence.LetterText;
import app.onward.correspondence.Letters;
import app.onward.correspondence.TemplateId;
import app.onward.correspondence.WriteLetter;
import app.onward.correspondence.Writing;
import app.onward.feedback.TurnedDown;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.OnBothStores;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.UndoAct;
import org.junit.jupiter.api.Test;

/** Letters and templates come back as they were kept, and go with their act. */
@OnBothStores
class LettersTest {
  private static final LetterText TEXT = new LetterText("lena@x.example", "Thanks", "Dear Lena");

  private final TurnedDown one;
  private final Letters letters;
  private final LetterTemplates templates;
  private final WriteLetter write;
  private final KeepTemplate keep;

  LettersTest(Dialect dialect) {
    one = TurnedDown.on(dialect);
    letters = one.onward().get(Letters.class);
    templates = one.onward().get(LetterTemplates.class);
    write = one.onward().get(WriteLetter.class);
    keep = one.onward().get(KeepTemplate.class);
  }

  @Test
  void aLetterComesBackAsItWasKept() {
    Letter draft = draft(one.at(Stage.INTERVIEW));

    write.keep(one.workspace(), draft);

    assertThat(letters.find(one.workspace(), draft.id())).contains(draft);
    assertThat(letters.of(one.workspace(), draft.application())).containsExactly(draft);
    assertThat(letters.find(one.onward().newWorkspace(), draft.id())).isEmpty();
  }

  @Test
  void whatWasSentIsADraftAgainAfterUndo() {
    Letter draft = draft(one.at(Stage.INTERVIEW));
    write.keep(one.workspace(), draft);

    ActId sent = act(write.send(one.workspace(), draft));
    assertThat(find(draft).sentAt()).isPresent();
    assertThat(write.keep(one.workspace(), draft)).isInstanceOf(Writing.Refused.class);

    undo(sent);
    assertThat(find(draft)).isEqualTo(draft);
  }

  @Test
  void aRemovedLetterComesBackWithUndo() {
    Letter draft = draft(one.at(Stage.INTERVIEW));
    write.keep(one.workspace(), draft);

    ActId removed = act(write.remove(one.workspace(), draft.id()));
    assertThat(letters.of(one.workspace(), draft.application())).isEmpty();

    undo(removed);
    assertThat(find(draft)).isEqualTo(draft);
  }

  @Test
  void templatesAndNameAreKeptRemovedAndBroughtBack() {
    var own = new LetterTemplate(TemplateId.next(), LetterKind.REPLY, "Mine", TEXT);
    keep.keep(one.workspace(), own);
    ActId removed = keep.remove(one.workspace(), own.id());
    ActId named = keep.signAs(one.workspace(), " Mira Halvorsen ");

    assertThat(templates.all(one.workspace())).isEmpty();
    assertThat(templates.ownName(one.workspace())).isEqualTo("Mira Halvorsen");
    undo(removed);
    undo(named);
    assertThat(templates.all(one.workspace())).containsExactly(own);
    assertThat(templates.ownName(one.workspace())).isEmpty();
  }

  private static Letter draft(ApplicationId application) {
    return Letter.draft(application, LetterKind.REPLY, LetterLanguage.EN, TEXT);
  }

  private Letter find(Letter letter) {
    return letters.find(one.workspace(), letter.id()).orElseThrow();
  }

  private void undo(ActId act) {
    one.onward().get(UndoAct.class).undo(one.workspace(), act, false);
  }

  private static ActId act(Writing writing) {
    return switch (writing) {
      case Writing.Written(_, ActId act) -> act;
      case Writing.Refused(String reason) -> throw new AssertionError(reason);
    };
  }
}
