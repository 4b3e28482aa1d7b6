package app.onward.understanding;

import app.onward.mail.CalendarPart;
import app.onward.mail.MailMessage;
import app.onward.understanding.model.Document;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds when an interview is, and by when something is due. */
final class AppointmentReader {
  private static final double UNSTATED_ZONE = 0.9;
  private static final Pattern DUE =
      Pattern.compile(
          "(?iu)\\b(?:by|before|until|deadline|due|no later than|expires?(?: on)?|closes?(?: on)?|valid (?:until|to)|bis(?: zum| spätestens)?|spätestens|frist|abgabe\\w*|einsendeschluss|avant(?: le)?|au plus tard|d[’']ici|jusqu[’']au|date limite|échéance|expire)\\b");
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?iu)\\b(?:within|in the next|you have|innerhalb von|binnen|dans un délai de|sous|vous avez)\\s+(?:the next\\s+)?(?<count>\\d{1,3})\\s+(?<unit>(?:calendar )?days?|hours?|weeks?|tagen?|stunden|wochen?|jours|heures|semaines)\\b");

  private AppointmentReader() {}

  static @Nullable Fact<ZonedDateTime> interviewAt(
      MailMessage mail, Document document, String language, @Nullable InterviewNews news) {
    return calendar(mail)
        .or(() -> text(mail, document, language, news == InterviewNews.MOVED))
        .orElse(null);
  }

  static @Nullable Fact<LocalDate> deadline(MailMessage mail, Document document, String language) {
    LocalDate sent = sent(mail);
    for (Document.Line line : document.lines()) {
      Matcher due = DUE.matcher(line.text());
      while (due.find()) {
        int from = due.start();
        Optional<Dates.Day> day =
            Dates.in(line.text(), sent, language).stream()
                .filter(one -> one.start() >= from - 2)
                .findFirst();
        if (day.isPresent()) {
          return new Fact<>(day.get().date(), line.text(), day.get().confidence() * UNSTATED_ZONE);
        }
      }
      Matcher within = WITHIN.matcher(line.text());
      if (sent != null && within.find()) {
        return new Fact<>(sent.plusDays(days(within)), line.text(), 0.6);
      }
    }
    return null;
  }

  private static Optional<Fact<ZonedDateTime>> calendar(MailMessage mail) {
    for (CalendarPart part : mail.calendar()) {
      ZonedDateTime start = part.start();
      if (start != null && !part.wholeDay()) {
        return Optional.of(new Fact<>(start, "DTSTART: " + start, part.zoneKnown() ? 0.98 : 0.9));
      }
    }
    return Optional.empty();
  }

  /** In news of a move the new day stands last. */
  private static Optional<Fact<ZonedDateTime>> text(
      MailMessage mail, Document document, String language, boolean moved) {
    LocalDate sent = sent(mail);
    List<Document.Line> lines = document.lines();
    for (int i = 0; i < lines.size(); i++) {
      List<Dates.Day> days =
          lines.get(i).conditional() ? List.of() : Dates.in(lines.get(i).text(), sent, language);
      if (!days.isEmpty()) {
        Dates.Day day = moved ? days.getLast() : days.getFirst();
        Optional<Times.Time> time = Times.in(withoutDay(lines.get(i).text(), day), day.start());
        String line = lines.get(i).text();
        if (time.isEmpty() && i + 1 < lines.size()) {
          time = Times.in(lines.get(i + 1).text(), 0);
          line = line + " " + lines.get(i + 1).text();
        }
        if (time.isPresent() && (moved || days.size() == 1)) {
          return Optional.of(fact(day, time.get(), line, mail));
        }
      }
    }
    return Optional.empty();
  }

  /** The same sentence with dotted dates blanked, so that 14.03. is no time. */
  private static String withoutDay(String sentence, Dates.Day day) {
    Matcher dotted =
        Pattern.compile("\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{2,4})?|20\\d{2}-\\d{2}-\\d{2}")
            .matcher(sentence);
    return day.start() < 0
        ? sentence
        : dotted.replaceAll(found -> " ".repeat(found.group().length()));
  }

  private static Fact<ZonedDateTime> fact(
      Dates.Day day, Times.Time time, String line, MailMessage mail) {
    ZoneId stated = time.zone();
    ZoneId zone = stated == null ? mail.offset() : stated;
    double confidence = stated == null ? day.confidence() * UNSTATED_ZONE : day.confidence();
    return new Fact<>(ZonedDateTime.of(day.date(), time.time(), zone), line, confidence);
  }

  private static int days(Matcher within) {
    int count = Integer.parseInt(within.group("count"));
    String unit = within.group("unit").toLowerCase(java.util.Locale.ROOT);
    if (unit.startsWith("h") || unit.startsWith("st")) {
      return (count + 23) / 24;
    }
    return unit.startsWith("w") || unit.startsWith("s") ? count * 7 : count;
  }

  private static @Nullable LocalDate sent(MailMessage mail) {
    return mail.sentAt() == null ? null : mail.sentAt().atOffset(mail.offset()).toLocalDate();
  }
}
