package app.onward.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Turns HTML into the text a person would see: paragraphs, lists and cells kept, what is hidden
 * left out.
 */
final class HtmlText implements NodeFilter {

  private static final int LONGEST = 2 << 20;
  private static final int DEEPEST = 120;
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "head", "title", "template", "object", "svg", "select", "textarea");
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre", "hr", "dl");
  private static final Set<String> LINES =
      Set.of(
          "div",
          "tr",
          "table",
          "li",
          "dt",
          "dd",
          "section",
          "article",
          "header",
          "footer",
          "address",
          "form",
          "center",
          "figure",
          "caption",
          "fieldset",
          "details",
          "summary");
  private static final Pattern HIDING =
      Pattern.compile(
          "display:none|visibility:hidden|mso-hide:all|font-size:[01](?:px|pt)?(?:;|!|$)"
              + "|max-height:0(?:px)?(?:;|!|$)|opacity:0(?:\\.0+)?(?:;|!|$)");

  private final StringBuilder out = new StringBuilder();
  private final boolean pictures;
  private final Map<String, Boolean> hidingStyles = new HashMap<>();
  private int breaks;
  private int quotes;
  private int lists;
  private int preformatted;
  private String marker = "";
  private boolean spaceBefore;

  private HtmlText(boolean pictures) {
    this.pictures = pictures;
  }

  static String of(String html) {
    Document document = parse(html);
    String text = render(document, false);
    return text.length() > 20 ? text : render(document, true);
  }

  /** Reads HTML of a stranger: no longer and no deeper than a person could have meant. */
  static Document parse(String html) {
    String bounded = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
    Document document =
        Jsoup.parse(Nesting.bounded(bounded), Parser.htmlParser().setMaxDepth(DEEPEST));
    document.outputSettings().prettyPrint(false);
    return document;
  }

  private static String render(Document document, boolean pictures) {
    HtmlText text = new HtmlText(pictures);
    document.filter(text);
    return text.out.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    switch (node) {
      case TextNode text -> write(text.getWholeText());
      case Element element -> {
        if (isUnseen(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        begin(element);
      }
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element element) {
    String name = element.normalName();
    breakBefore(name);
    switch (name) {
      case "br" -> {
        breaks = breaks == 0 ? 1 : Math.min(2, breaks + 1);
        spaceBefore = false;
      }
      case "ul", "ol" -> lists++;
      case "li" -> marker = "  ".repeat(Math.max(0, lists - 1)) + marker(element);
      case "pre" -> preformatted++;
      case "blockquote" -> quotes += isQuote(element) ? 1 : 0;
      case "td", "th" -> spaceBefore = true;
      case "img" -> {
        if (pictures) {
          write(" " + element.attr("alt") + " ");
        }
      }
      default -> {}
    }
  }

  private void end(Element element) {
    String name = element.normalName();
    switch (name) {
      case "ul", "ol" -> lists--;
      case "li" -> marker = "";
      case "pre" -> preformatted--;
      case "blockquote" -> {
        breakBefore(name);
        quotes -= isQuote(element) ? 1 : 0;
      }
      default -> {}
    }
    breakBefore(name);
  }

  private void breakBefore(String name) {
    boolean paragraph = PARAGRAPHS.contains(name);
    if (paragraph && lists == 0) {
      breaks = 2;
    } else if (paragraph || LINES.contains(name)) {
      breaks = Math.max(breaks, 1);
    }
  }

  private static String marker(Element item) {
    Element list = item.parent();
    boolean numbered = list != null && list.normalName().equals("ol");
    return numbered ? item.elementSiblingIndex() + 1 + ". " : "- ";
  }

  private void write(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (preformatted > 0 && c == '\n') {
        breaks = Math.min(2, breaks + 1);
        spaceBefore = false;
      } else if (c <= ' ' || c == '\u00a0') {
        spaceBefore = true;
      } else {
        writeVisible(c);
      }
    }
  }

  private void writeVisible(char c) {
    if (out.isEmpty() || breaks > 0) {
      out.repeat('\n', out.isEmpty() ? 0 : breaks);
      out.repeat("> ", quotes).append(marker);
      marker = "";
    } else if (spaceBefore) {
      out.append(' ');
    }
    breaks = 0;
    spaceBefore = false;
    out.append(c);
  }

  private static boolean isQuote(Element element) {
    String kind = element.className().toLowerCase(Locale.ROOT);
    return element.attr("type").equalsIgnoreCase("cite") || kind.contains("quote");
  }

  private boolean isUnseen(Element element) {
    if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    // Cells of one newsletter have few styles between them.
    return !style.isEmpty() && hidingStyles.computeIfAbsent(style, HtmlText::hides);
  }

  private static boolean hides(String style) {
    String plain = style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    return HIDING.matcher(plain).find();
  }
}
