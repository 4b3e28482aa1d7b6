package app.onward.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks at pages as a browser would: keeps its cookies and follows every link of this server. */
final class Visitor implements AutoCloseable {
  private static final int ENOUGH = 60;

  private final URI start;
  private final HttpClient client =
      HttpClient.newBuilder()
          .proxy(HttpClient.Builder.NO_PROXY)
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.NORMAL)
          .build();

  Visitor(URI start) {
    this.start = start;
  }

  /** Opens a one-time link and sends the form that stands there. */
  void signIn(URI link) {
    Document page = Jsoup.parse(get(link).body(), link.toString());
    Element form = page.expectFirst("form[method=post]");
    String fields =
        form.select("input[name]").stream()
            .map(input -> input.attr("name") + "=" + encoded(input.attr("value")))
            .collect(Collectors.joining("&"));
    send(
        HttpRequest.newBuilder(URI.create(form.absUrl("action")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields)));
  }

  /** Follows links from the first page on; returns how many addresses were asked for. */
  int visitAll() {
    var ahead = new ArrayDeque<URI>();
    Set<URI> seen = new HashSet<>();
    ahead.add(start.resolve("/"));
    while (!ahead.isEmpty() && seen.size() < ENOUGH) {
      URI next = ahead.removeFirst();
      if (!seen.add(next)) {
        continue;
      }
      HttpResponse<String> answer = get(next);
      if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        Document page = Jsoup.parse(answer.body(), next.toString());
        for (Element element : page.select("a[href], link[href], script[src]")) {
          String address = element.absUrl(element.hasAttr("href") ? "href" : "src");
          if (address.startsWith(start + "/")) {
            ahead.add(URI.create(address.replaceFirst("#.*", "")));
          }
        }
      }
    }
    return seen.size();
  }

  private HttpResponse<String> get(URI address) {
    return send(HttpRequest.newBuilder(address));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 500) {
        throw new IllegalStateException(answer + " failed");
      }
      return answer;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while visiting", stopped);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
  }
}
