package app.onward.inbox;

import app.onward.applications.Stage;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from the words of an interview mail which stage it is. */
final class RoundKind {

  private static final Pattern FINAL =
      Pattern.compile(
          "(?iu)\\bfinal (?:round|interview|stage|conversation|afternoon|day|meeting)|\\blast (?:round|interview)|\\b(?:letzte|finale|abschlie[ßs]ende)\\w* (?:runde|gespr[äa]ch)|\\bfinalrunde|\\bdernier (?:entretien|tour)|\\bentretien final|\\blaatste (?:gesprek|ronde)|\\beindgesprek|\\bentrevista final|\\bcolloquio finale");
  private static final Pattern SCREEN =
      Pattern.compile(
          "(?iu)\\b(?:phone|telephone|tele)[ -]?(?:screen\\w*|call|interview|chat|conversation)|\\b(?:intro(?:ductory)?|initial|first|recruiter|screening|quick|short|exploratory|discovery)(?: \\d+[ -]minute)? (?:phone )?(?:call|chat|conversation|screen)|\\bscreening\\b|\\bgetting acquainted|\\bget(?:ting)? to know (?:you|each other)|\\bby (?:phone|telephone)|\\b(?:phone|call|ring) you (?:on|at)\\b|\\bminute (?:phone )?call\\b|\\b(?:a|the|for a|our) (?:\\d+[ -]min\\w* )?(?:phone )?(?:call|chat)\\b|\\btelefon\\w*|\\bkennenlern\\w*|\\berstgespr[äa]ch|\\b(?:entretien|[ée]change|appel) t[ée]l[ée]phonique|\\bpar t[ée]l[ée]phone|\\bkennismak\\w*|\\btelefonisch\\w*|\\bllamada|\\bentrevista telef[óo]nica|\\b(?:colloquio )?telefonic\\w*|: call\\b");
  private static final Pattern INTERVIEW =
      Pattern.compile(
          "(?iu)\\bpanel|\\btechnical interview|\\bonsite|\\bcase (?:study|interview)|\\bpresentation|\\bhiring manager|\\bvorstellungsgespr[äa]ch|\\bfachgespr[äa]ch|\\bentretien (?:d['’]embauche|de recrutement|avec)|\\bsollicitatiegesprek|\\binterview (?:with|mit|on|for|at|via|per)\\b|^(?:re: |aw: |fwd?: )*(?:invitation: |einladung: |updated: )*interview\\b");

  private RoundKind() {}

  /** The subject and calendar title count before the text; null where neither tells. */
  static @Nullable Stage of(String title, String text) {
    Stage told = in(title);
    return told == null ? in(text) : told;
  }

  private static @Nullable Stage in(String words) {
    if (FINAL.matcher(words).find()) {
      return Stage.FINAL;
    }
    if (INTERVIEW.matcher(words).find()) {
      return Stage.INTERVIEW;
    }
    return SCREEN.matcher(words).find() ? Stage.SCREEN : null;
  }
}
