package app.onward.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.onward.understanding.Reason;
import app.onward.understanding.StatedReason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a mail says is added to what the person noted, and never in its place. */
class RejectionDetailsTest {
  private static final RejectionReason OWN =
      new RejectionReason(null, "They went quiet at pay", Evidence.OBSERVED, "");
  private static final RejectionReason TERRAFORM =
      RejectionReason.read(
          new StatedReason(Reason.MATCH_SKILL, true, "Terraform"), "We hoped for Terraform.");

  private static RejectionDetails with(
      Channel channel, String wording, RejectionReason... reasons) {
    return new RejectionDetails(channel, wording, false, List.of(reasons), null, null);
  }

  @Test
  void aReadReasonIsStatedWithItsSentence() {
    assertThat(TERRAFORM.evidence()).isEqualTo(Evidence.STATED_SPECIFIC);
    assertThat(TERRAFORM.evidence().word()).isEqualTo(Evidence.Word.STATED);
    assertThat(TERRAFORM.named()).isEqualTo("Terraform");
  }

  @Test
  void whatThePersonNotedStays() {
    RejectionDetails both =
        with(Channel.PHONE, "They called.", OWN).and(with(Channel.MAIL, "A mail.", TERRAFORM));

    assertThat(both.channel()).isEqualTo(Channel.PHONE);
    assertThat(both.wording()).isEqualTo("They called.");
    assertThat(both.reasons()).containsExactly(OWN, TERRAFORM);
  }

  @Test
  void theSameReasonIsNotAddedTwiceAndNeverAFourth() {
    RejectionReason guess = new RejectionReason(Reason.PERF_CV, "", Evidence.GUESS, "");
    RejectionReason volume = new RejectionReason(Reason.COMP_VOLUME, "", Evidence.GUESS, "");

    assertThat(with(Channel.MAIL, "", TERRAFORM).and(with(Channel.MAIL, "", TERRAFORM)).reasons())
        .containsExactly(TERRAFORM);
    assertThat(
            with(Channel.MAIL, "", OWN, guess, volume)
                .and(with(Channel.MAIL, "", TERRAFORM))
                .reasons())
        .containsExactly(OWN, guess, volume);
  }

  @Test
  void aReasonNeedsACodeOrWords() {
    assertThatThrownBy(() -> new RejectionReason(null, " ", Evidence.GUESS, "So it felt"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
