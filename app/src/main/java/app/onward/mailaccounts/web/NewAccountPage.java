package app.onward.mailaccounts.web;

import app.onward.mailaccounts.Provider;
import app.onward.platform.web.Option;
import app.onward.platform.web.Problems;
import app.onward.platform.web.Texts;
import java.util.List;

/** The second step: server and password, with what is usual for the address. */
public record NewAccountPage(AccountForm form, Problems problems) {
  /** What to know about the provider. */
  public String advice(Texts texts) {
    return texts.get("mailaccounts.advice." + Provider.of(form.address()).advice());
  }

  /** The page that goes through it step by step. */
  public ProviderGuide guide() {
    return ProviderGuide.of(Provider.of(form.address()).advice()).orElse(ProviderGuide.ELSEWHERE);
  }

  public List<Option> encryptions(Texts texts) {
    return Encryptions.options(texts);
  }
}
