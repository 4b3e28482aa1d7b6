package app.onward.understanding;

import app.onward.mail.CalendarPart;
import app.onward.mail.MailMessage;
import app.onward.understanding.model.Document;
import app.onward.understanding.text.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells how an interview is held: what the calendar gives as its place, or what the mail says. */
final class FormatReader {
  private static final Map<Format, Pattern> TOLD =
      new EnumMap<>(
          Map.of(
              Format.VIDEO,
              Pattern.compile(
                  "\\b(?:video|zoom|teams (?:call|meeting|link|interview)|microsoft teams|ms teams|via teams|on teams|uber teams|par teams|google meet|meet\\.google|teams\\.microsoft|webex|skype|whereby|videocall|video-?\\w*(?:gesprach|interview|konferenz|call|anruf)\\w*|visio|visioconference|videoconference|videollamada|videochiamata|videogesprek|videoconferenza|videoconferencia|hirevue)\\b"),
              Format.PHONE,
              Pattern.compile(
                  "\\b(?:phone|telephone) (?:interview|screen\\w*|call|conversation|chat)\\b|\\b(?:by|over the|via) (?:tele)?phone\\b|\\b(?:call|ring|phone) you (?:on|at|then)\\b|\\btelefon(?:interview|gesprach|at|isch\\w*|termin)\\w*|\\brufe? (?:wir )?(?:sie|dich) an\\b|\\b(?:par|entretien|echange|appel) telephon\\w*|\\btelefonisch\\b|\\b(?:entrevista|llamada) telefonica\\b|\\b(?:colloquio|intervista) telefonic\\w\\b|\\bentrevista telefonica\\b"),
              Format.ON_SITE,
              Pattern.compile(
                  "\\b(?:on[- ]?site|in person|face[- ]to[- ]face|at our (?:\\w+ )?(?:offices?|premises|headquarters|site|school|campus)|in our (?:\\w+ )?offices?|come to our|report to reception|at reception|vor ort|in unser\\w* (?:\\w+ )?(?:raumen|buro\\w*|haus\\w*|geschaftsraum\\w*)|bei uns im haus|am empfang|sur (?:place|site)|dans nos (?:locaux|bureaux)|a notre siege|en presentiel|op (?:ons )?kantoor|presencial\\w*|in presenza|in sede)\\b")));

  private static final double CALENDAR = 0.95;
  private static final double TEXT = 0.85;

  private FormatReader() {}

  static @Nullable Fact<Format> read(MailMessage mail, Document document) {
    for (CalendarPart part : mail.calendar()) {
      Format format = told(Words.folded(part.location()));
      if (format != null) {
        return new Fact<>(format, "LOCATION: " + part.location(), CALENDAR);
      }
    }
    for (Document.Line line : document.lines()) {
      Format format = line.conditional() ? null : told(Words.folded(line.text()));
      if (format != null) {
        return new Fact<>(format, line.text(), TEXT);
      }
    }
    return null;
  }

  /** A sentence that names several leaves it open. */
  private static @Nullable Format told(String folded) {
    Format told = null;
    for (Map.Entry<Format, Pattern> entry : TOLD.entrySet()) {
      if (entry.getValue().matcher(folded).find()) {
        if (told != null) {
          return null;
        }
        told = entry.getKey();
      }
    }
    return told;
  }
}
