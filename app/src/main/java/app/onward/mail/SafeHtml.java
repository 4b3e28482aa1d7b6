package app.onward.mail;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.owasp.html.CssSchema;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * A message's HTML made fit for showing: no scripts, no forms, nothing loaded from elsewhere, links
 * that open apart and tell nobody where they were clicked.
 *
 * <p>It is shown in a sandboxed frame all the same.
 */
public final class SafeHtml {

  private static final Pattern LINK =
      Pattern.compile("(?i)\\s*(?:https?://|mailto:|tel:).*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}%?");
  private static final Pattern WORD = Pattern.compile("[a-zA-Z]{1,12}");

  private static final CssSchema STYLES =
      CssSchema.withProperties(
          Set.of(
              "color",
              "background-color",
              "font-weight",
              "font-style",
              "font-size",
              "text-align",
              "text-decoration",
              "text-transform",
              "line-height",
              "vertical-align",
              "white-space",
              "padding",
              "padding-top",
              "padding-right",
              "padding-bottom",
              "padding-left",
              "margin-top",
              "margin-bottom",
              "border",
              "border-top",
              "border-bottom",
              "border-left",
              "border-right",
              "border-collapse",
              "list-style-type"));

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "div",
              "span",
              "br",
              "hr",
              "h1",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "ul",
              "ol",
              "li",
              "dl",
              "dt",
              "dd",
              "blockquote",
              "pre",
              "code",
              "b",
              "strong",
              "i",
              "em",
              "u",
              "s",
              "strike",
              "del",
              "ins",
              "sub",
              "sup",
              "small",
              "big",
              "center",
              "font",
              "table",
              "caption",
              "thead",
              "tbody",
              "tfoot",
              "tr",
              "td",
              "th",
              "address",
              "abbr",
              "cite")
          .allowElements(
              (name, attributes) -> {
                attributes.addAll(List.of("target", "_blank"));
                return name;
              },
              "a")
          .allowAttributes("href")
          .matching(LINK)
          .onElements("a")
          .allowUrlProtocols("http", "https", "mailto", "tel")
          .requireRelsOnLinks("noopener", "noreferrer")
          .allowAttributes("colspan", "rowspan", "width", "cellpadding", "cellspacing", "border")
          .matching(NUMBER)
          .onElements("table", "td", "th")
          .allowAttributes("align", "valign", "dir")
          .matching(WORD)
          .onElements("table", "tr", "td", "th", "p", "div", "h1", "h2", "h3", "h4", "ul", "ol")
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .allowStyling(STYLES)
          .toFactory();

  private SafeHtml() {}

  /** The HTML that may be shown; pictures are replaced by what they say of themselves. */
  public static String of(String html) {
    Document document = HtmlText.parse(html);
    for (Element picture : document.select("img")) {
      picture.replaceWith(new TextNode(picture.attr("alt")));
    }
    return POLICY.sanitize(Tokens.remove(document.body().html()));
  }
}
