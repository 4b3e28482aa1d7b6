package app.onward.platform.testing;

import app.onward.platform.WorkspaceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * A person who is signed in and looks at a workspace of their own, without scripts.
 *
 * <p>Redirects are followed, so that an answer is the page the person ends on.
 */
public final class Seeker {
  private final RunningOnward onward;
  private final WorkspaceId workspace;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private Page last;

  private Seeker(RunningOnward onward) {
    this.onward = onward;
    this.workspace = onward.newWorkspace();
    String link = onward.signInLink(workspace);
    this.last = send(HttpRequest.newBuilder(URI.create(link)).GET());
    post(URI.create(link).getPath());
  }

  /** Signs in to a new workspace. */
  public static Seeker on(RunningOnward onward) {
    return new Seeker(onward);
  }

  public WorkspaceId workspace() {
    return workspace;
  }

  /** Opens a page. */
  public Page get(String path) {
    last = send(HttpRequest.newBuilder(URI.create(onward.address() + path)).GET());
    return last;
  }

  /** Sends a form from the page last seen: names and values in turn. */
  public Page post(String path, String... namesAndValues) {
    var pairs = new ArrayList<>(List.of("_csrf", last.token()));
    pairs.addAll(List.of(namesAndValues));
    var body = new StringBuilder();
    for (int i = 0; i < pairs.size(); i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(encoded(pairs.get(i)))
          .append('=')
          .append(encoded(pairs.get(i + 1)));
    }
    return post(
        path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body.toString()));
  }

  /**
   * Sends the form with this action on the page last seen as a browser would, with what it holds;
   * then names and values in turn that are typed or pressed instead.
   */
  public Page submit(String action, String... namesAndValues) {
    var form = (FormElement) last.html().selectFirst("main form[action='" + action + "']");
    if (form == null) {
      throw new AssertionError("No form sends to " + action + " on " + last.path());
    }
    var fields = new LinkedHashMap<String, String>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    fields.remove("_csrf");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return post(
        action,
        fields.entrySet().stream()
            .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
            .toArray(String[]::new));
  }

  /** Presses the undo of the page last seen. */
  public Page undo() {
    return submit(last.undo());
  }

  /** Sends a form with one file. */
  public Page upload(String path, String name, byte[] content) {
    return upload(path, "file", name, content);
  }

  /** Sends a form with one file in this field. */
  public Page upload(String path, String field, String name, byte[] content) {
    String start =
        "--edge\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
            + last.token()
            + "\r\n--edge\r\nContent-Disposition: form-data; name=\""
            + field
            + "\"; filename=\""
            + name
            + "\"\r\nContent-Type: text/html\r\n\r\n";
    var body =
        BodyPublishers.concat(
            BodyPublishers.ofString(start),
            BodyPublishers.ofByteArray(content),
            BodyPublishers.ofString("\r\n--edge--\r\n"));
    return post(path, "multipart/form-data; boundary=edge", body);
  }

  private Page post(String path, String type, BodyPublisher body) {
    last =
        send(
            HttpRequest.newBuilder(URI.create(onward.address() + path))
                .header("Content-Type", type)
                .header("Referer", last.address())
                .POST(body));
    return last;
  }

  private Page send(HttpRequest.Builder request) {
    try {
      return new Page(client.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a page", interrupted);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The page a request ended on. */
  public record Page(HttpResponse<byte[]> response) {
    public int status() {
      return response.statusCode();
    }

    public String address() {
      return response.uri().toString();
    }

    /** Path and query. */
    public String path() {
      String query = response.uri().getRawQuery();
      return response.uri().getPath() + (query == null ? "" : "?" + query);
    }

    public Document html() {
      return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
    }

    public String heading() {
      return html().select("main h1").text();
    }

    public String main() {
      return html().select("main").text();
    }

    public String toast() {
      return html().select("[role=status] p").text();
    }

    /** Where the toast's undo goes; empty without undo. */
    public String undo() {
      return html().select("[role=status] form").attr("action");
    }

    /** The form's sentence beside a field; empty if there is none. */
    public String problem(String field) {
      return html().select("#" + field + "-error").text();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    String token() {
      return html().select("input[name=_csrf]").attr("value");
    }
  }
}
