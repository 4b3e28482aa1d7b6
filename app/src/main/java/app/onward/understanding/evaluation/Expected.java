package app.onward.understanding.evaluation;

import app.onward.mail.MailMessage;
import app.onward.understanding.Label;
import org.jspecify.annotations.Nullable;

/** One line of an evaluation file: a mail and what is true of it. */
public record Expected(
    String id,
    Label label,
    String language,
    MailMessage mail,
    @Nullable String employer,
    @Nullable String role) {}
