package app.onward.mailaccounts.web;

import app.onward.mail.imap.Encryption;
import app.onward.platform.web.Option;
import app.onward.platform.web.Texts;
import java.util.List;
import java.util.stream.Stream;

/** The ways to encrypt, in words. */
final class Encryptions {
  private Encryptions() {}

  static List<Option> options(Texts texts) {
    return options("mailaccounts.encryption", texts);
  }

  static List<Option> options(String prefix, Texts texts) {
    return Stream.of(Encryption.values())
        .map(each -> new Option(each.name(), texts.of(prefix, each)))
        .toList();
  }
}
