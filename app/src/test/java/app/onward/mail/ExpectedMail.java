package app.onward.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mail with what its authors expect to be read in it.
 *
 * @param name as the list of differences has it
 * @param subject null where they state none
 * @param from null where they state none
 * @param text all that a person is to read
 * @param whole whether nothing else is to be read
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ExpectedMail(
    String name,
    byte[] bytes,
    @Nullable String subject,
    @Nullable MailAddress from,
    String text,
    boolean whole) {

  /** What may differ. */
  enum Difference {
    PASSED_OVER,
    SUBJECT,
    FROM,
    TEXT_MISSING,
    TEXT_ADDED
  }

  /** In what ours differs; how words are spaced, and login tokens, do not count. */
  Set<Difference> differences(MailParser parser) {
    Set<Difference> found = EnumSet.noneOf(Difference.class);
    switch (parser.parse(RawMessage.of(bytes))) {
      case Parsed.Unreadable _ -> found.add(Difference.PASSED_OVER);
      case Parsed.Ok(MailMessage mail) -> {
        if (subject != null && !letters(subject).equals(letters(mail.subject()))) {
          found.add(Difference.SUBJECT);
        }
        if (from != null && !same(from, mail.from())) {
          found.add(Difference.FROM);
        }
        CleanText text = mail.text();
        compare(words(text.body() + "\n" + text.quoted() + "\n" + text.signature()), found);
      }
    }
    return found;
  }

  private void compare(List<String> ours, Set<Difference> found) {
    List<String> missing = words(text);
    List<String> added = new ArrayList<>(ours);
    missing.forEach(added::remove);
    ours.forEach(missing::remove);
    if (!missing.isEmpty()) {
      found.add(Difference.TEXT_MISSING);
    }
    if (whole && !added.isEmpty()) {
      found.add(Difference.TEXT_ADDED);
    }
  }

  static boolean same(MailAddress one, MailAddress other) {
    return letters(one.name()).equals(letters(other.name()))
        && one.address().equals(other.address());
  }

  static String letters(String text) {
    return Tokens.remove(Characters.tidy(text)).replaceAll("\\s+", "");
  }

  private static List<String> words(String text) {
    return new ArrayList<>(
        Arrays.stream(Tokens.remove(Characters.tidy(text)).split("[\\s>]+"))
            .filter(word -> !word.isEmpty() && !word.equals("--"))
            .toList());
  }
}
