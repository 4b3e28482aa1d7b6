package app.onward.mail.imap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a folder is for (RFC 6154), by the server's word or, without one, by its name. */
public enum FolderUse {
  INBOX("", "inbox"),
  /** Every mail there is, as some servers show it. */
  ALL("\\all", ""),
  SENT(
      "\\sent",
      "sent(?:[ -](?:mail|items|messages))?|gesendet.*|postausgang|(?:éléments |messages )?envoy[ée]s?"
          + "|verzonden.*|(?:elementos |mensajes )?enviad[oa]s?|(?:posta )?inviata"),
  DRAFTS("\\drafts", "drafts?|entw[üu]rfe|brouillons?|concepten|borradores|rascunhos|bozze"),
  TRASH(
      "\\trash",
      "trash|deleted(?:[ -](?:items|messages))?|bin|papierkorb|gelöschte.*|corbeille"
          + "|(?:éléments )?supprimés|prullenbak|verwijderd.*|papelera|lixeira|cestino"),
  JUNK(
      "\\junk",
      "junk(?:[ -]?e?-?mail)?|spam|bulk(?: mail)?|unerwünscht.*|courrier indésirable|indésirables"
          + "|ongewenst.*|correo no deseado|posta indesiderata"),
  /** A view of mails that lie elsewhere. */
  VIEW("\\flagged", ""),
  OTHER("", "");

  private final String attribute;
  private final Pattern name;

  FolderUse(String attribute, String name) {
    this.attribute = attribute;
    this.name = Pattern.compile(name, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static FolderUse of(String fullName, char separator, List<String> attributes) {
    Set<String> said =
        Set.copyOf(attributes.stream().map(a -> a.toLowerCase(Locale.ROOT)).distinct().toList());
    if (said.contains("\\important")) {
      return VIEW;
    }
    String last = fullName.substring(fullName.lastIndexOf(separator) + 1);
    return Arrays.stream(values())
        .filter(use -> !use.attribute.isEmpty() && said.contains(use.attribute))
        .findFirst()
        .orElseGet(() -> byName(fullName.equalsIgnoreCase("INBOX") ? fullName : last, fullName));
  }

  private static FolderUse byName(String last, String fullName) {
    return Arrays.stream(values())
        .filter(use -> use.name.matcher(last).matches())
        .filter(use -> use != INBOX || fullName.equalsIgnoreCase("INBOX"))
        .findFirst()
        .orElse(OTHER);
  }

  /** Whether it is read unless somebody says otherwise, on a server without a folder for all. */
  public boolean readByItself() {
    return this == INBOX || this == SENT || this == OTHER;
  }
}
