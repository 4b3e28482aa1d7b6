package app.onward.mailaccounts.web;

import app.onward.mailaccounts.Provider;
import app.onward.platform.web.Option;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account a person sends from; before there is one, only its address is asked for.
 *
 * @param kept whether there is one
 * @param failure what failed at the last try and what helps, or null
 * @param tried when it was last connected to, or null
 */
public record SendingPage(
    boolean kept,
    String name,
    AccountForm form,
    @Nullable String failure,
    @Nullable String tried,
    Problems problems) {

  /** Whether it was tried and all was well. */
  public boolean works() {
    return tried != null && failure == null;
  }

  /** What to know about the provider. */
  public String advice(Texts texts) {
    String code = Provider.sending(form.address()).advice();
    return texts.get("mailaccounts.sending.advice." + code);
  }

  public List<Option> encryptions(Texts texts) {
    return Encryptions.options("mailaccounts.sending.encryption", texts);
  }
}
