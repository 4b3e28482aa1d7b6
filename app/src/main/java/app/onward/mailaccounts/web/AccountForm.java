package app.onward.mailaccounts.web;

import static java.util.Objects.requireNonNullElse;

import app.onward.mail.imap.Encryption;
import app.onward.mailaccounts.AddMailAccount.Wanted;
import app.onward.mailaccounts.MailAccount;
import app.onward.mailaccounts.Provider;
import app.onward.mailaccounts.SendingAccount;
import app.onward.platform.web.Problem;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.util.ArrayList;
import java.util.Locale;

/**
 * What a person types about a mail account.
 *
 * @param password never put back into a page
 */
public record AccountForm(
    String address, String host, String port, String encryption, String userName, String password) {
  private static final int LONGEST = 254;

  /** A field that was not sent is empty. */
  public AccountForm {
    address = requireNonNullElse(address, "").strip();
    host = requireNonNullElse(host, "").strip();
    port = requireNonNullElse(port, "").strip();
    encryption = requireNonNullElse(encryption, "");
    userName = requireNonNullElse(userName, "").strip();
    password = withoutGroups(requireNonNullElse(password, "").strip());
  }

  /** App passwords are often shown in groups of four, and copied like that. */
  private static String withoutGroups(String typed) {
    return typed.matches("(?:[a-z]{4} ){3}[a-z]{4}") ? typed.replace(" ", "") : typed;
  }

  /** What is usual at the provider of an address. */
  static AccountForm usual(String address) {
    return at(Provider.of(address), address);
  }

  /** What is usual where that provider takes mail that is sent. */
  static AccountForm usualForSending(String address) {
    return at(Provider.sending(address), address);
  }

  private static AccountForm at(Provider provider, String address) {
    return new AccountForm(
        address,
        provider.host(),
        String.valueOf(provider.port()),
        provider.encryption().name(),
        address,
        "");
  }

  static AccountForm of(MailAccount account) {
    return new AccountForm(
        account.address(),
        account.host(),
        String.valueOf(account.port()),
        account.encryption().name(),
        account.userName(),
        "");
  }

  static AccountForm of(SendingAccount account) {
    return new AccountForm(
        account.from().address(),
        account.host(),
        String.valueOf(account.port()),
        account.encryption().name(),
        account.userName(),
        "");
  }

  static boolean isAddress(String typed) {
    return typed.length() <= LONGEST && typed.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
  }

  /**
   * What is wrong.
   *
   * @param passwordNeeded whether there is none yet
   */
  Problems problems(boolean passwordNeeded, Texts texts) {
    var problems = new ArrayList<Problem>();
    if (!isAddress(address)) {
      problems.add(problem("address", texts));
    }
    if (!host.matches("[\\w.:-]{1,253}")) {
      problems.add(problem("host", texts));
    }
    if (!port.matches("\\d{1,5}") || number() < 1 || number() > 65_535) {
      problems.add(problem("port", texts));
    }
    if (userName.isEmpty() || userName.length() > LONGEST) {
      problems.add(problem("userName", texts));
    }
    if (passwordNeeded && password.isEmpty()) {
      problems.add(problem("password", texts));
    }
    return new Problems(problems);
  }

  private static Problem problem(String field, Texts texts) {
    return new Problem(field, texts.get("mailaccounts.problem." + field.toLowerCase(Locale.ROOT)));
  }

  private int number() {
    return Integer.parseInt(port);
  }

  Wanted wanted() {
    Encryption how =
        encryption.equals(Encryption.STARTTLS.name()) ? Encryption.STARTTLS : Encryption.TLS;
    return new Wanted(address, host, number(), how, userName);
  }

  /** Without the password, which belongs in no log. */
  @Override
  public String toString() {
    return userName + " at " + host + ":" + port + " with " + encryption;
  }
}
