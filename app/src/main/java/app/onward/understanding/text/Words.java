package app.onward.understanding.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a sentence in a form in which two mails can be compared: lower case, without
 * accents, and with one word in place of every number, time, address, link, weekday and month.
 */
public final class Words {
  public static final String LINK = "0link";
  public static final String ADDRESS = "0mail";
  public static final String NUMBER = "0";
  public static final String TIME = "0time";
  public static final String WEEKDAY = "0weekday";
  public static final String MONTH = "0month";

  /** Something that was blanked out: {@code [NAME]}. */
  public static final String BLANK = "0blank";

  private static final int LONGEST = 40;

  /** What may follow letters within an address. */
  private static final String ADDRESS_GOES_ON = "@.+-_0123456789";

  private static final Pattern WORD =
      Pattern.compile(
          "(?<link>https?://\\S+|www\\.\\S+|\\[(?:URL|LINK|Link|url)])"
              + "|(?<mail>[\\w.+-]+@[\\w.-]+|\\[(?:EMAIL|Email|email)])"
              + "|(?<blank>\\[[A-Z][A-Za-z_ ]{1,24}]|<[A-Z_]{2,24}>|\\{[a-z_]{2,24}})"
              + "|(?<time>\\b\\d{1,2}[:.h]\\d{2}\\b(?:\\s?[ap]\\.?m\\b)?|\\b\\d{1,2}\\s?(?:[ap]m|Uhr|h)\\b)"
              + "|(?<number>\\d[\\d.,/-]*)"
              + "|(?<word>\\p{L}+(?:'\\p{L}+)*)"
              + "|(?<question>\\?)");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "n", "j", "m", "t", "s", "c", "qu", "lorsqu", "jusqu", "puisqu", "quelqu",
          "dell", "all", "nell", "un", "sull", "dall", "quest", "aujourd");
  private static final Set<String> WEEKDAYS =
      Set.of(
          "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi domenica"
              .split(" "));
  private static final Set<String> MONTHS =
      Set.of(
          "january february april june july august september october november december januar jänner februar marz mai juni juli oktober dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre januari februari maart mei augustus enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre"
              .split(" "));

  private Words() {}

  public static List<String> of(String sentence) {
    List<String> words = new ArrayList<>();
    String text = sentence.replace('’', '\'').replace('‘', '\'');
    Matcher matcher = WORD.matcher(text).useTransparentBounds(true);
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end > at) {
        addWord(folded(text.substring(at, end)), words);
      } else if (mayBegin(text.charAt(at)) && matcher.region(at, text.length()).lookingAt()) {
        add(matcher, words);
        end = matcher.end();
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  private static void add(Matcher matcher, List<String> words) {
    String word = matcher.group("word");
    if (word != null) {
      addWord(folded(word), words);
    } else {
      words.add(placeholder(matcher));
    }
  }

  /** Where a plain word ends that begins here; most are, and need no pattern. */
  private static int wordEnd(String text, int at) {
    int end = letters(text, at);
    if (end == at) {
      return at;
    }
    while (end < text.length() && text.charAt(end) == '\'' && letters(text, end + 1) > end + 1) {
      end = letters(text, end + 1);
    }
    boolean address = end < text.length() && ADDRESS_GOES_ON.indexOf(text.charAt(end)) >= 0;
    boolean link = text.startsWith("http", at) || text.startsWith("www.", at);
    return address || link || Character.isSurrogate(charAt(text, end)) ? at : end;
  }

  private static int letters(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  /** Whether something other than a plain word may begin with it. */
  private static boolean mayBegin(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "[<{?_.+-".indexOf(c) >= 0;
  }

  /** Lower case and without accents; ß becomes ss. */
  public static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return MARKS
            .matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
            .replaceAll("")
            .replace("ß", "ss");
      }
    }
    return lower;
  }

  private static String placeholder(Matcher matcher) {
    if (matcher.group("link") != null) {
      return LINK;
    }
    if (matcher.group("mail") != null) {
      return ADDRESS;
    }
    if (matcher.group("blank") != null) {
      return BLANK;
    }
    if (matcher.group("time") != null) {
      return TIME;
    }
    return matcher.group("number") != null ? NUMBER : "?";
  }

  private static void addWord(String word, List<String> words) {
    int elision = word.indexOf('\'');
    if (elision > 0 && ELIDED.contains(word.substring(0, elision))) {
      words.add(word.substring(0, elision));
      addWord(word.substring(elision + 1), words);
    } else if (WEEKDAYS.contains(word)) {
      words.add(WEEKDAY);
    } else if (MONTHS.contains(word)) {
      words.add(MONTH);
    } else {
      words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
    }
  }
}
