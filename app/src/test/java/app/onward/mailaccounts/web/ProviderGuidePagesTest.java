package app.onward.mailaccounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each provider has its page, and each page says what works there. */
class ProviderGuidePagesTest {
  private final Seeker seeker = Seeker.on(RunningOnward.on(Dialect.SQLITE));

  @ParameterizedTest
  @EnumSource
  void saysWhatWorks(ProviderGuide provider) {
    Page all = seeker.get("/imports/providers");
    String address = "/imports/providers/" + provider.code();
    assertThat(all.html().select("main a").eachAttr("href")).contains(address);

    Page one = seeker.get(address);
    assertThat(one.heading()).startsWith("Mail from ");
    int ways = provider.account() ? 2 : 1;
    assertThat(one.html().select("main ol")).hasSize(ways);
    assertThat(one.html().select("main ol li").eachText())
        .hasSizeGreaterThanOrEqualTo(2 * ways)
        .allMatch(step -> step.endsWith("."));
    assertThat(one.html().select("main a[href='/imports/accounts']")).hasSize(ways - 1);
  }

  @Test
  void whatNobodyKnowsIsNotThere() {
    assertThat(seeker.get("/imports/providers/carrier-pigeon").status()).isEqualTo(404);
  }
}
