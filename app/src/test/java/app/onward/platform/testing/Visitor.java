package app.onward.platform.testing;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A browser without a window: keeps cookies, follows nothing by itself, sends forms with the hidden
 * fields they came with. Writes its own requests, so that a test can send any header.
 */
public final class Visitor {
  private final int port;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, String> cookies = new LinkedHashMap<>();

  private Visitor(int port) {
    this.port = port;
    headers.put("Host", "localhost:" + port);
    headers.put("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0");
  }

  public static Visitor of(RunningOnward onward) {
    return at(URI.create(onward.address()).getPort());
  }

  /** Of whatever listens on a port of this machine. */
  public static Visitor at(int port) {
    return new Visitor(port);
  }

  /** Sends this header with every request from now on. */
  public Visitor with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  /** A visitor with the same cookies, as if they had been stolen. */
  public Visitor copy() {
    var copy = new Visitor(port);
    copy.headers.putAll(headers);
    copy.cookies.putAll(cookies);
    return copy;
  }

  public Answer get(String path) {
    return send("GET", path, "");
  }

  /** Sends the page's form with this action, with these fields besides its hidden ones. */
  public Answer submit(Answer page, String action, Map<String, String> fields) {
    Element form = page.html().selectFirst("form[action='" + action + "']");
    if (form == null) {
      throw new AssertionError("No form sends to " + action + " on " + page.html().title());
    }
    var all = new LinkedHashMap<String, String>();
    form.select("input[type=hidden]").forEach(field -> all.put(field.attr("name"), field.val()));
    all.putAll(fields);
    return post(action, all);
  }

  /** Sends the page's form with this action, and a file. */
  public Answer upload(Answer page, String action, String field, String name, byte[] content) {
    Element token = page.html().selectFirst("form[action='" + action + "'] input[name=_csrf]");
    if (token == null) {
      throw new AssertionError("No form sends to " + action + " on " + page.html().title());
    }
    String body =
        "--edge\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
            + token.val()
            + "\r\n--edge\r\nContent-Disposition: form-data; name=\""
            + (field + "\"; filename=\"" + name + "\"\r\n\r\n")
            + new String(content, StandardCharsets.ISO_8859_1)
            + "\r\n--edge--\r\n";
    return send("POST", action, "multipart/form-data; boundary=edge", body);
  }

  public Answer post(String path, Map<String, String> fields) {
    return send(
        "POST",
        path,
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  private Answer send(String method, String path, String body) {
    return send(method, path, "application/x-www-form-urlencoded", body);
  }

  private Answer send(String method, String path, String contentType, String body) {
    var request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    headers.forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
    if (!cookies.isEmpty()) {
      request.append(
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ", "Cookie: ", "\r\n")));
    }
    if (method.equals("POST")) {
      request.append("Content-Type: " + contentType + "\r\n");
    }
    request.append("Content-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body);
    Answer answer = Answer.read(exchange(request.toString()));
    answer.all("Set-Cookie").forEach(this::keep);
    return answer;
  }

  private String exchange(String request) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      var answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return answer.toString(StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void keep(String setCookie) {
    String pair = setCookie.split(";", 2)[0];
    String name = pair.substring(0, pair.indexOf('='));
    if (setCookie.contains("Max-Age=0")) {
      cookies.remove(name);
    } else {
      cookies.put(name, pair.substring(pair.indexOf('=') + 1));
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What came back. */
  public record Answer(int status, List<String> headers, String body) {
    static Answer read(String text) {
      int end = text.indexOf("\r\n\r\n");
      if (end < 0) {
        throw new UncheckedIOException(new EOFException("The answer broke off: " + text));
      }
      var lines = new ArrayList<>(List.of(text.substring(0, end).split("\r\n")));
      String status = lines.removeFirst().split(" ")[1];
      return new Answer(Integer.parseInt(status), lines, text.substring(end + 4));
    }

    /** A header's only value; empty if it is missing. */
    public String header(String name) {
      return String.join(", ", all(name));
    }

    public List<String> all(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ":";
      return headers.stream()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
          .map(line -> line.substring(start.length()).strip())
          .toList();
    }

    public Document html() {
      return Jsoup.parse(body);
    }

    public String heading() {
      return html().select("h1").text();
    }
  }
}
