package app.onward.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

  @Test
  void keepsWhatAPersonReads() {
    assertThat(
            SafeHtml.of("<h1>Hi</h1><p style='color:#333;text-align:center'>Dear <b>Mira</b></p>"))
        .contains("<h1>Hi</h1>")
        .contains("<b>Mira</b>")
        .contains("color:#333");
  }

  @Test
  void opensLinksApart() {
    Element link =
        Jsoup.parse(SafeHtml.of("<a href='https://a.example/x?y=1'>go</a>")).expectFirst("a");

    assertThat(link.attr("href")).isEqualTo("https://a.example/x?y=1");
    assertThat(link.attr("target")).isEqualTo("_blank");
    assertThat(link.attr("rel")).contains("noopener").contains("noreferrer");
  }

  @Test
  void loadsNothingFromElsewhere() {
    String html =
        "<img src='https://t.example/p.gif' alt='Logo'><div style=\"background:url(https://t.example/b)\">x</div>"
            + "<table background='https://t.example/c'><tr><td>y</td></tr></table>"
            + "<link rel=stylesheet href='https://t.example/d'><video poster='https://t.example/e'></video>"
            + "<style>@import 'https://t.example/f';</style>";

    assertThat(SafeHtml.of(html)).doesNotContain("t.example").contains("Logo").contains("y");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='java\tscript:alert(1)'>x</a>",
        "<a href=' &#106;avascript:alert(1)'>x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<a href='vbscript:x'>x</a>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<form action='https://e.example'><input name=password><button>go</button></form>",
        "<object data=x></object><embed src=x>",
        "<meta http-equiv=refresh content='0;url=https://e.example'>",
        "<base href='https://e.example'>",
        "<div style='position:fixed;top:0;left:0;width:100%;height:100%'>x</div>",
        "<div style='background-image:url(javascript:alert(1))'>x</div>",
        "<div style='width:expression(alert(1))'>x</div>",
        "<p onclick=alert(1) onmouseover=alert(2)>x</p>",
        "<template><script>alert(1)</script></template>",
        "<b id=x name=y class=z>x</b>",
        "<textarea></textarea><img src=x onerror=alert(1)>",
        "<title><img src=x onerror=alert(1)></title>",
        "<xmp><img src=x onerror=alert(1)></xmp>"
      })
  void leavesNothingThatRunsOrReachesOut(String html) {
    String safe = SafeHtml.of("<p>before</p>" + html + "<p>after</p>");

    assertThat(safe).contains("before");
    HarmlessHtml.check(safe);
  }

  @Test
  void removesTokensFromLinks() {
    assertThat(SafeHtml.of("<a href='https://a.example/?x=1&otpToken=AQFsecret99'>x</a>"))
        .doesNotContain("AQFsecret99");
  }

  @Test
  @Timeout(60)
  void endsOnDeepHtml() {
    String deep = "<div>".repeat(50_000) + "x";

    assertThat(List.of(SafeHtml.of(deep), CleanText.ofHtml(deep, "").body())).hasSize(2);
  }
}
