package app.onward.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What must be true of any HTML that is shown. */
final class HarmlessHtml {
  private HarmlessHtml() {}

  static void check(String safe) {
    for (Element element : Jsoup.parseBodyFragment(safe).body().select("*")) {
      assertThat(element.normalName())
          .isNotIn(
              "script",
              "img",
              "svg",
              "math",
              "iframe",
              "form",
              "input",
              "button",
              "object",
              "embed",
              "meta",
              "base",
              "link",
              "style",
              "template",
              "textarea",
              "video");
      element.attributes().forEach(HarmlessHtml::check);
    }
  }

  private static void check(Attribute attribute) {
    String value = attribute.getValue().toLowerCase(Locale.ROOT).strip();
    assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("id", "name", "class", "src");
    switch (attribute.getKey()) {
      case "href" -> assertThat(value).matches("(?s)(?:https?:|mailto:|tel:).*");
      case "style" -> assertThat(value).doesNotContain("url(", "expression", "position");
      default -> assertThat(value).doesNotContain("script:");
    }
  }
}
