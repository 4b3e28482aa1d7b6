package app.onward.inbox;

import java.util.regex.Pattern;

/** Tells from the words of an answer that the job itself is gone, which is no word on a person. */
final class RoleGone {

  private static final Pattern GONE =
      Pattern.compile(
          "(?iu)\\b(?:position|role|vacancy|post|job|requisition|opening|recruitment|search|hiring)\\b[^.]{0,80}\\b(?:cancel+ed|withdrawn|closed|frozen|no longer (?:exists?|available|open)|on hold indefinitely|not (?:be )?(?:filled|going ahead))"
              + "|\\b(?:cancel+(?:ed)?|withdraw(?:n)?|close[d]?|fro[zs]en?)\\b[^.]{0,30}\\b(?:position|role|vacancy|post|recruitment)\\b"
              + "|\\b(?:hiring|recruitment) (?:freeze|stop)|\\bnot (?:be )?(?:filling|hiring for) (?:this|the) (?:position|role|vacancy|post)"
              + "|\\bfilled internally|\\binternal(?:ly)? (?:reorgani[sz]ation|redeployment)|\\bto a colleague (?:whose|who)\\b"
              + "|\\bstelle[^.]{0,60}(?:nicht (?:mehr )?besetz|entf[äa]llt|gestrichen|zur[üu]ckgezogen)|\\bposte[^.]{0,60}(?:annul[ée]|supprim[ée]|gel[ée])|\\bvacature[^.]{0,60}(?:ingetrokken|vervallen|gesloten)");

  private RoleGone() {}

  static boolean says(String text) {
    return GONE.matcher(text).find();
  }
}
