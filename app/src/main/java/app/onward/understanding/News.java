package app.onward.understanding;

import app.onward.mail.CalendarPart;
import app.onward.mail.MailMessage;
import app.onward.understanding.model.Document;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether a mail about an interview invites, moves or cancels. */
final class News {
  private static final Pattern MOVED =
      Pattern.compile(
          "(?iu)\\bre-?schedul\\w+|\\b(?:has|have|had|been|be|to) (?:be )?(?:moved|shifted|pushed|brought forward|postponed)\\b|\\bmove (?:our|your|the|this|it)\\b|\\bnew (?:time|date|slot) (?:for|of|is|will)\\b|\\bpush (?:our|your|the|it) \\w+|\\bverschoben\\b|\\bverschieben\\b|\\bverleg(?:en|t)\\b|\\bneue[rn]? termin\\b|\\breport[ée]e?r?\\b|\\bd[ée]cal[ée]e?r?\\b|\\bd[ée]plac[ée]e?r?\\b|\\bnouvelle date\\b|\\bnouveau cr[ée]neau\\b|\\bverzet(?:ten)?\\b|\\bverplaatst\\b|\\breprogramad\\w+|\\baplazad\\w+|\\brinviat\\w+|\\bspostat\\w+");
  private static final Pattern CANCELLED =
      Pattern.compile(
          "(?iu)\\bcancel(?:l?ed|l?ing|lation)?\\b|\\bcalled? off\\b|\\bno longer (?:be )?(?:taking place|going ahead|needed|required)\\b|\\b(?:will|does|is) not (?:be )?(?:taking|take) place\\b|\\babgesagt\\b|\\babsage\\b|\\bf[äa]llt aus\\b|\\bentf[äa]llt\\b|\\bentfallen\\b|\\bannul[ée]e?r?\\b|\\bannulation\\b|\\bgeannuleerd\\b|\\bcancelad\\w+|\\bannullat\\w+");

  private News() {}

  static InterviewNews of(MailMessage mail, Document document) {
    for (CalendarPart part : mail.calendar()) {
      if (part.method().equals("CANCEL") || part.status().equals("CANCELLED")) {
        return InterviewNews.CANCELLED;
      }
      if (part.sequence() > 0) {
        return InterviewNews.MOVED;
      }
    }
    String told =
        document.lines().stream()
            .filter(line -> !line.conditional() && !isOffer(line.text()))
            .map(Document.Line::text)
            .collect(Collectors.joining("\n"));
    if (MOVED.matcher(told).find()) {
      return InterviewNews.MOVED;
    }
    return CANCELLED.matcher(told).find() ? InterviewNews.CANCELLED : InterviewNews.INVITATION;
  }

  /** "To reschedule or cancel, use this link" offers both and does neither. */
  private static boolean isOffer(String line) {
    return OFFERED.matcher(line).find();
  }

  private static final Pattern OFFERED =
      Pattern.compile(
          "(?iu)\\b(?:need|want|wish|like|have|able|possible|please|click|link|here|button|can|could|may) (?:you )?(?:to )?(?:reschedule|cancel|move|change)|reschedule or cancel|cancel or reschedule|reschedule:|cancel:|notice|\\b(?:absagen|verschieben|umbuchen) (?:m[üo]chten|m[üu]ssen|wollen|k[öo]nnen)|\\bpour (?:reporter|annuler|modifier|d[ée]placer)|annuler ou|reporter ou");
}
