package app.onward.inbox;

import app.onward.mail.MailAddress;
import app.onward.platform.Ids;
import app.onward.platform.UnknownIdException;
import app.onward.platform.WorkspaceId;
import app.onward.platform.secrets.Secrets;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Acts;
import app.onward.understanding.Label;
import app.onward.understanding.Taught;
import app.onward.understanding.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in mind what a person corrected, so that the next mail like it is judged better. */
@Component
public class LearnFromCorrection {

  private final Corrections corrections;
  private final JudgeMail judgeMail;
  private final Secrets secrets;
  private final Acts acts;
  private final Clock clock;

  LearnFromCorrection(
      Corrections corrections, JudgeMail judgeMail, Secrets secrets, Acts acts, Clock clock) {
    this.corrections = corrections;
    this.judgeMail = judgeMail;
    this.secrets = secrets;
    this.acts = acts;
    this.clock = clock;
  }

  /** Learns that a mail is something else than it was taken for, as part of an act. */
  void learn(WorkspaceId workspace, ActId act, Suggestion suggestion, JobMail mail, Label is) {
    Label said = suggestion.judgement().label();
    if (said == is || mail.own()) {
      return;
    }
    String from = lower(mail.from().address());
    corrections.add(
        workspace,
        new Correction(
            Ids.next(),
            judgeMail.ownDomain(from) ? from : "",
            mail.from().shown(),
            hashed(Wording.of(mail.text().body())),
            said,
            is,
            act,
            clock.instant()));
  }

  /** What has been learned by now. */
  Taught taught(WorkspaceId workspace) {
    List<Correction> standing = corrections.standing(workspace);
    return standing.isEmpty() ? Taught.NOTHING : new Standing(standing);
  }

  /** What the corrections say that stand. */
  private final class Standing implements Taught {
    private final List<Correction> corrections;

    Standing(List<Correction> corrections) {
      this.corrections = corrections;
    }

    @Override
    public Optional<Label> insteadOf(Label said, MailAddress from, List<String> wording) {
      Set<String> words = hashed(wording);
      return corrections.stream()
          .filter(one -> one.fits(said, lower(from.address()), words))
          .findFirst()
          .map(Correction::is);
    }

    @Override
    public boolean corrects(Label said) {
      return corrections.stream().anyMatch(one -> one.said() == said);
    }
  }

  /**
   * Forgets what a correction taught; empty where it does not stand any more.
   *
   * @throws UnknownIdException if the text names nothing
   */
  @Transactional
  public Optional<ActId> forget(WorkspaceId workspace, UUID id) {
    ActId act = acts.begin(workspace, clock.instant(), "inbox.act.correction-forgotten");
    return corrections.forget(workspace, id, act, clock.instant())
        ? Optional.of(act)
        : Optional.empty();
  }

  private Set<String> hashed(List<String> wording) {
    return wording.stream()
        .map(sentence -> secrets.hash("wording", sentence))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String lower(String address) {
    return address.toLowerCase(Locale.ROOT);
  }
}
