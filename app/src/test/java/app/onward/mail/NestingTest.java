package app.onward.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NestingTest {

  @Test
  void aNewsletterStaysAsItIs() {
    String page = "<table><tr><td>".repeat(30) + "x" + "</td></tr></table>".repeat(30);
    assertThat(Nesting.bounded(page)).isSameAs(page);
  }

  @Test
  void tablesBesideEachOtherAreNotDeep() {
    String page = "<TABLE><tr><td>x</td></tr></TABLE>".repeat(5_000);
    assertThat(Nesting.bounded(page)).isSameAs(page);
  }

  @Test
  void whatLiesTooDeepBecomesABox() {
    String page = "<table>".repeat(60) + "<table width=1>in</table>" + "</table>".repeat(60);
    assertThat(Nesting.bounded(page))
        .isEqualTo("<table>".repeat(60) + "<div width=1>in</div>" + "</table>".repeat(60));
  }

  @Test
  void tablesThatAreNeverClosedAreReadAtOnceAndTheirTextStays() {
    String page = "<table><tr><td>".repeat(33_000) + "at the end";
    try (Watchdog watchdog = new Watchdog()) {
      watchdog.watch("33,000 tables", () -> assertThat(HtmlText.of(page)).contains("at the end"));
    }
  }
}
