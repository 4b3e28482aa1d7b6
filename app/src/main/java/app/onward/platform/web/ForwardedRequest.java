package app.onward.platform.web;

import app.onward.platform.AddressRange;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request as the person's browser sent it, before proxies passed it on. */
final class ForwardedRequest extends HttpServletRequestWrapper {
  static final Set<String> HEADERS =
      Set.of(
          "forwarded",
          "x-forwarded-for",
          "x-forwarded-host",
          "x-forwarded-port",
          "x-forwarded-proto",
          "x-forwarded-ssl",
          "x-forwarded-prefix");

  private final String client;
  private final boolean secure;
  private final HostName host;

  private ForwardedRequest(
      HttpServletRequest request, String client, boolean secure, HostName host) {
    super(request);
    this.client = client;
    this.secure = secure;
    this.host = host;
  }

  /** Whether any proxy says anything about this request. */
  static boolean passedOn(HttpServletRequest request) {
    return HEADERS.stream().anyMatch(name -> request.getHeader(name) != null);
  }

  /**
   * The request behind what a trusted proxy says.
   *
   * @throws IllegalArgumentException if what it says is malformed, or is said in both ways: then a
   *     client may have added the one that the proxy does not write
   */
  static HttpServletRequest behind(HttpServletRequest request, TrustedProxies proxies) {
    List<String> forwarded = values(request, "Forwarded");
    List<String> addresses = values(request, "X-Forwarded-For");
    List<String> protocols = values(request, "X-Forwarded-Proto");
    List<String> hosts = values(request, "X-Forwarded-Host");
    boolean inOldWay = !(addresses.isEmpty() && protocols.isEmpty() && hosts.isEmpty());
    if (!forwarded.isEmpty() && inOldWay) {
      throw new IllegalArgumentException("Both Forwarded and X-Forwarded headers are there");
    }
    Forwarding said =
        inOldWay
            ? Forwarding.fromXHeaders(addresses, protocols, hosts)
            : Forwarding.fromForwarded(forwarded);
    String scheme = said.scheme() == null ? request.getScheme() : said.scheme();
    boolean secure = scheme.toLowerCase(Locale.ROOT).equals("https");
    String host = said.host() == null ? request.getHeader("Host") : said.host();
    String client =
        said.client(proxies)
            .orElseGet(() -> AddressRange.literal(request.getRemoteAddr()))
            .getHostAddress();
    return new ForwardedRequest(
        request, client, secure, HostName.of(host == null ? "" : host, secure));
  }

  private static List<String> values(HttpServletRequest request, String header) {
    var values = new ArrayList<String>();
    Collections.list(request.getHeaders(header))
        .forEach(line -> values.addAll(List.of(line.split(",", -1))));
    return values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }

  @Override
  public String getScheme() {
    return secure ? "https" : "http";
  }

  @Override
  public boolean isSecure() {
    return secure;
  }

  @Override
  public String getServerName() {
    return host.name();
  }

  @Override
  public int getServerPort() {
    return host.port();
  }

  @Override
  public String getRemoteAddr() {
    return client;
  }

  @Override
  public String getRemoteHost() {
    return client;
  }

  @Override
  public StringBuffer getRequestURL() {
    return new StringBuffer(getScheme() + "://" + host.text(secure) + getRequestURI());
  }

  @Override
  public @Nullable String getHeader(String name) {
    if (name.equalsIgnoreCase("Host")) {
      return host.text(secure);
    }
    return hidden(name) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    if (name.equalsIgnoreCase("Host")) {
      return Collections.enumeration(List.of(host.text(secure)));
    }
    return hidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    return Collections.enumeration(
        Collections.list(super.getHeaderNames()).stream().filter(name -> !hidden(name)).toList());
  }

  private static boolean hidden(String header) {
    return HEADERS.contains(header.toLowerCase(Locale.ROOT));
  }
}
