package app.onward.bench.reading;

import app.onward.bench.training.OtherMail.Text;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Texts as a newsletter: tables within tables, styles on every cell, long links and pixels.
 *
 * @param key makes a key of that length
 */
record Newsletter(IntFunction<String> key) {

  String of(List<Text> articles) {
    Text first = articles.getFirst();
    var html = new StringBuilder("<html><head><style>");
    for (int rule = 0; rule < 40; rule++) {
      html.append("@media only screen and (max-width:").append(400 + rule).append("px){.c");
      html.append(rule).append("{width:100%!important;padding:0 12px!important}}\n");
    }
    html.append("</style></head><body style=\"margin:0;background:#f4f4f4\">");
    html.append("<div style=\"display:none;max-height:0\">").append(first.subject());
    html.append("&nbsp;&zwnj;".repeat(60)).append("</div>");
    articles.forEach(article -> article(article, html));
    return html.append("<img src=\"https://news.example/o/")
        .append(key.apply(32))
        .append("\" width=\"1\" height=\"1\"></body></html>")
        .toString();
  }

  private void article(Text text, StringBuilder html) {
    html.append("<table width=\"600\" cellpadding=\"0\" cellspacing=\"0\"><tr><td><h2>");
    html.append(escaped(text.subject())).append("</h2></td></tr>\n");
    for (String paragraph : text.body().split("\n+")) {
      html.append("<tr><td style=\"font-family:Helvetica,Arial,sans-serif;font-size:16px;");
      html.append("line-height:24px;color:#333333;padding:0 24px 12px 24px\"><p>");
      html.append(escaped(paragraph));
      html.append("</p><a href=\"https://news.example/click?upn=").append(key.apply(120));
      html.append("\" style=\"color:#0055aa;text-decoration:none\"><span>&rarr;</span></a>");
      html.append("</td></tr>\n");
    }
    html.append("</table>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
