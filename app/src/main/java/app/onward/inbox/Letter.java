package app.onward.inbox;

import app.onward.applications.ApplicationId;
import app.onward.understanding.Judgement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What linking looks at in a mail.
 *
 * @param correspondent the other side's address, in lower case: the sender, or whom the seeker
 *     wrote to
 * @param sender the sender's display name
 * @param text the beginning of what the mail says
 * @param references keyed hashes of the mails it answers
 * @param application it was put to by the person, or null
 * @param proposed the proposed application it was linked to before, or null
 */
public record Letter(
    MessageId id,
    String keyHash,
    Set<String> references,
    Judgement judgement,
    boolean own,
    String correspondent,
    String sender,
    String subject,
    String text,
    List<Invite> invites,
    Instant sentAt,
    @Nullable ApplicationId application,
    @Nullable ProposedId proposed) {}
